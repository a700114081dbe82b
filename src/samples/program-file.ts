import { globSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import { hasEmphasis } from '../schemas/line.ts';
import type { TextFile } from './extract.ts';
import { parseFenceOptions, type RunFence, type RunnerName } from './fence-options.ts';

/** A program beside a page that is evidence for a sentence of one. */
export interface CheckProgram {
  /** `category/slug/name`. */
  key: string;
  /** `category/slug` of the page beside which it stands. */
  page: string;
  /** Name of the file without its ending: what a mark says. */
  name: string;
  file: string;
  startLine: number;
  language: RunnerName;
  /** Options behind `check:`, as written. */
  meta: string;
  fence: RunFence;
  /** The whole file, so that messages of the program name its own lines. */
  code: string;
  /** The claim that it shows, from the comment in its second line. */
  proves: string;
  /** Text of `<name>.out`; undefined where there is none yet. */
  output: { text: string } | undefined;
}

/** The checks of some pages in order, the programs that are not run, and what cannot be read. */
export interface ExtractedChecks {
  checks: CheckProgram[];
  /** Paths of programs without the line that makes them checks. */
  unrun: string[];
  problems: Problem[];
}

/** Ending of the file by language, with what begins a comment of a line in it. */
const LANGUAGES: Readonly<Record<string, { language: RunnerName; comment: string }>> = {
  '.py': { language: 'python', comment: '#' },
  '.sh': { language: 'sh', comment: '#' },
  '.sql': { language: 'sql', comment: '--' },
  '.redis': { language: 'redis', comment: '#' },
  '.js': { language: 'js', comment: '//' },
};

/** Name of a check: what can be a part of an address, and is no name of a sample. */
const NAME = /^(?!sample-\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a program beside a page: `# check: with=mysql timeout=30` in its first line, the claim that
 * it shows in its second.
 *
 * @param file A path that ends in `<category>/<slug>/<name>.<ending>`.
 * @param output Text of the file `<name>.out` beside it.
 * @returns The check, `unrun` where the first line says nothing of a check, or what must be changed.
 */
export function readProgram(
  { path: file, text }: TextFile,
  output: string | undefined,
): CheckProgram | 'unrun' | Problem[] {
  const ending = extname(file);
  const found = LANGUAGES[ending];
  if (!found) return 'unrun';
  const { language, comment } = found;
  const [first = '', second = ''] = text.split('\n');
  const options = new RegExp(`^${comment} check(?:$|:(.*))`).exec(first);
  if (!options) return 'unrun';
  const meta = (options[1] ?? '').trim();
  const name = basename(file, ending);
  const parsed = parseFenceOptions(language, `run ${meta}`);
  const proves = second.startsWith(comment) ? second.slice(comment.length).trim() : '';
  const mistakes = [
    ...('mistakes' in parsed ? parsed.mistakes : []),
    ...(NAME.test(name) ? [] : ['name the file in lower-case ASCII words joined by hyphens']),
  ].map((message) => ({ file, line: 1, message }));
  if (proves === '') {
    const message = `say in this line what the program shows: ${comment} …`;
    mistakes.push({ file, line: 2, message });
  } else if (hasEmphasis(proves)) {
    mistakes.push({ file, line: 2, message: 'write plain text, without * and ~~' });
  }
  if (mistakes.length > 0 || !('fence' in parsed) || parsed.fence.kind !== 'run') return mistakes;
  const page = programPage(file);
  return {
    key: `${page}/${name}`,
    page,
    name,
    file,
    startLine: 1,
    language,
    meta,
    fence: { ...parsed.fence, title: parsed.fence.title ?? basename(file) },
    code: text.replace(/\n+$/, ''),
    proves,
    output: output === undefined ? undefined : { text: output.replace(/\n+$/, '') },
  };
}

/** `category/slug` of the page beside which a program stands. */
export function programPage(file: string): string {
  const folder = dirname(file);
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

/** Path of the recorded output of a program. */
export function outputFile(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}.out`);
}

/** Reads programs in the order given; `outputs` by path. */
export function readPrograms(
  programs: readonly TextFile[],
  outputs: ReadonlyMap<string, string>,
): ExtractedChecks {
  const all: ExtractedChecks = { checks: [], unrun: [], problems: [] };
  for (const program of programs) {
    const read = readProgram(program, outputs.get(outputFile(program.path)));
    if (read === 'unrun') all.unrun.push(program.path);
    else if (Array.isArray(read)) all.problems.push(...read);
    else all.checks.push(read);
  }
  return all;
}

/**
 * Reads the programs beside the pages of a content folder.
 *
 * @param page That page alone, as `category/slug`.
 */
export function extractChecks(contentDir: string, page?: string): ExtractedChecks {
  // The folder is no part of the pattern, of which its name could hold signs.
  const paths = globSync(`${page ?? '*/*'}/*.{${ENDINGS}}`, { cwd: contentDir })
    .sort()
    .map((name) => join(contentDir, name));
  const outputs = new Map(
    paths
      .map((path) => outputFile(path))
      .filter((path) => existsSync(path))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const programs = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  return readPrograms(programs, outputs);
}

const ENDINGS = Object.keys(LANGUAGES)
  .map((ending) => ending.slice(1))
  .join(',');
