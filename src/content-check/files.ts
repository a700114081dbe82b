import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, parse } from 'node:path';
import { EVIDENCE_FILE } from '../samples/evidence-file.ts';
import { decode } from './bytes.ts';
import { checkCharacters } from './characters.ts';
import type { Check } from './check.ts';

/** A file of `content/` as read from disk. */
export interface SourceFile {
  /** Relative to the folder above `content/`, with slashes: `content/python/decorator.mdx`. */
  path: string;
  text: string;
}

/** Files beside the folders of the categories, without which there is no site. */
export const REQUIRED_FILES = [
  'categories.yaml',
  'permalinks.txt',
  'synonyms.yaml',
  'tags.yaml',
] as const;

/** Files beside the folders of the categories. */
const SHARED_FILES: readonly string[] = [...REQUIRED_FILES, EVIDENCE_FILE];

/** A lower-case ASCII name that may stand in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Programs that prove a sentence without standing on the page; each has its output beside it. */
const PROGRAM = /^[a-z0-9]+([.-][a-z0-9]+)*\.(py|sh|sql|js|redis|conf|html)$/;
const OUTPUT = /\.out$/;

/**
 * Reads every file below a content folder, and refuses by its name each that nothing uses.
 *
 * @param contentDir Path of the folder; it may hold any character, since no pattern is made of it.
 * @returns The files that are used, and the paths of all that stand where one is used.
 */
export function* readFiles(contentDir: string): Check<{ files: SourceFile[]; paths: string[] }> {
  if (lstatSync(contentDir, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    yield { file: 'content', line: 1, field: 'file', message: LINK };
  }
  const entries = walk(contentDir, []);
  const paths = new Set(entries.map(({ path }) => path));
  const files: SourceFile[] = [];
  const used: string[] = [];
  for (const entry of entries) {
    const file = ['content', ...entry.parts].join('/');
    const message = refusalOf(entry, paths);
    if (message !== undefined) {
      yield { file, line: 1, field: 'file', message };
      continue;
    }
    if (!entry.isFile) continue;
    used.push(file);
    const bytes = yield* readBytes(file, join(contentDir, ...entry.parts));
    const source = bytes && (yield* readSource(file, bytes));
    if (source) files.push(source);
  }
  return { files, paths: used };
}

interface Entry {
  /** Relative to the content folder. */
  path: string;
  parts: readonly string[];
  name: string;
  isFile: boolean;
  isFolder: boolean;
  isLink: boolean;
}

/** Everything below a folder, in the order of the names; symbolic links are not followed. */
function walk(folder: string, parents: readonly string[]): Entry[] {
  return list(join(folder, ...parents)).flatMap((entry) => {
    const parts = [...parents, entry.name];
    const own: Entry = {
      path: parts.join('/'),
      parts,
      name: entry.name,
      isFile: entry.isFile(),
      isFolder: entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    };
    const isOpen = own.isFolder && refusalOfFolder(own) === undefined;
    return isOpen ? [own, ...walk(folder, parts)] : [own];
  });
}

function list(folder: string): Dirent[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reads the text of a file, and refuses what others would read in another way or not see.
 *
 * @param path Relative to the folder above `content/`.
 * @returns Undefined when the bytes are no text.
 */
export function* readSource(path: string, bytes: Buffer): Check<SourceFile | undefined> {
  const text = yield* decode(path, bytes);
  if (text === undefined) return undefined;
  const file = { path, text };
  yield* checkCharacters(file);
  return file;
}

function* readBytes(file: string, path: string): Check<Buffer | undefined> {
  try {
    return readFileSync(path);
  } catch (error) {
    yield { file, line: 1, field: 'file', message: `make it readable: ${reasonOf(error)}` };
    return undefined;
  }
}

const LINK = 'is a symbolic link; put the file itself here';
const HIDDEN = 'hidden files are not published; remove it';

/** Why a file or folder may not stand where it stands, and what to do. */
function refusalOf(entry: Entry, paths: ReadonlySet<string>): string | undefined {
  const { name, parts, isFile, isFolder, isLink } = entry;
  if (isLink) return LINK;
  if (isFolder) return refusalOfFolder(entry);
  if (name.startsWith('.')) return HIDDEN;
  if (!isFile) return 'is no file; remove it';
  // Pages in a wrong folder are reported as pages.
  if (name.endsWith('.mdx')) return undefined;
  if (/\.(mdx?|markdown)$/i.test(name)) {
    return `a page is named <slug>.mdx; rename it to ${parse(name).name}.mdx`;
  }
  if (parts.length === 1 && SHARED_FILES.includes(name)) return undefined;
  if (parts.length === 3) return refusalOfProof(entry, paths);
  return 'nothing uses this file; remove it';
}

function refusalOfFolder({ name, parts }: Entry): string | undefined {
  if (name.startsWith('.')) return HIDDEN;
  if (/\.mdx?$/i.test(name)) return 'is a folder, and a page is a file; rename the folder';
  return parts.length > 3 ? 'nothing uses a folder here; remove it' : undefined;
}

/** A program stands in the folder of its page, and its output beside it. */
function refusalOfProof(
  { path, parts, name }: Entry,
  paths: ReadonlySet<string>,
): string | undefined {
  const [category = '', slug = ''] = parts;
  if (!paths.has(`${category}/${slug}.mdx`)) {
    return `proves a page that is not there; create content/${category}/${slug}.mdx, or remove it`;
  }
  if (name.endsWith('.out')) {
    const stem = path.replace(OUTPUT, '');
    const isPrinted = [...paths].some((other) => other.startsWith(`${stem}.`) && other !== path);
    return isPrinted
      ? undefined
      : 'no program beside it printed this; add the program, or remove it';
  }
  if (!PROGRAM.test(name)) return 'nothing uses this file; remove it';
  if (paths.has(path.replace(/\.[^.]*$/, '.out'))) return undefined;
  return `has no output beside it; add ${name.replace(/\.[^.]*$/, '.out')}`;
}

/** Reason of an error in its first line, without what stands behind it. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

/** Signs that every host, archive and address takes as they are. */
const PLAIN_NAME = /^[\w./-]+$/;

/**
 * Refuses files of `public/` whose names get lost on the way: `é` is one character to some systems
 * and two to others, and a blank ends an address.
 *
 * @param publicFiles Addresses, as from `listPublicFiles`.
 */
export function* checkPublicFiles(publicFiles: ReadonlySet<string>): Check {
  for (const path of publicFiles) {
    if (PLAIN_NAME.test(path)) continue;
    const message = 'rename it in ASCII letters, digits, - and _';
    yield { file: `public${path}`, line: 1, field: 'file', message };
  }
}

/** Addresses of the files of `public/`, which stands beside the content: `/favicon.svg`. */
export function listPublicFiles(contentDir: string): Set<string> {
  const entries = walk(join(contentDir, '../public'), []);
  return new Set(entries.filter(({ isFile }) => isFile).map(({ path }) => `/${path}`));
}
