import type { Problem } from '../problem.ts';
import { findEvidenceProblems } from '../samples/evidence-check.ts';
import { EVIDENCE_FILE, NO_EVIDENCE, parseEvidence } from '../samples/evidence-file.ts';
import type { ExtractedChecks } from '../samples/program-file.ts';
import type { Category, Tag } from '../schemas/category.ts';
import {
  checkPublicFiles,
  listPublicFiles,
  readFiles,
  REQUIRED_FILES,
  type SourceFile,
} from './files.ts';
import { checkLinks, checkSources } from './links.ts';
import { idOf, readPage, type Page } from './page.ts';
import { checkListed, checkPermalinks, readPermalinks, type Permalinks } from './permalinks.ts';
import { checkPlace } from './places.ts';
import { runCheck, type Check } from './check.ts';
import { checkClaims } from './claims.ts';
import { readChecks } from './programs.ts';
import { checkConnected, checkRedirects, checkRelated, checkTags } from './relations.ts';
import { mapSite, type SiteMap } from './site-map.ts';
import { checkUniqueness } from './uniqueness.ts';
import {
  checkReading,
  checkSynonyms,
  checkTagsUsed,
  readCategories,
  readTags,
  type Vocabulary,
} from './vocabulary.ts';

/** The content as far as it can be read. */
export interface Content {
  /** `category/slug` of every page, also of those that cannot be read. */
  ids: readonly string[];
  pages: readonly Page[];
  categories: Vocabulary<Category>;
  tags: Vocabulary<Tag>;
  permalinks: Permalinks;
  /** Programs beside the pages. */
  beside: ExtractedChecks;
  /** Records of the runs of the samples and checks. */
  evidence: SourceFile;
  /** Addresses of the files of `public/`. */
  publicFiles: ReadonlySet<string>;
}

/**
 * Checks everything that a writer can get wrong in `content/`, before Astro reads it.
 *
 * @param contentDir Folder that holds the shared files and the folders of the categories; `public/`
 *   stands beside it.
 * @param today Day of the check, as YYYY-MM-DD.
 * @returns All problems, by file and line; empty when the content is sound.
 */
export function checkContent(contentDir: string, today = isoDay(new Date())): Problem[] {
  const { result: content, problems } = runCheck(readContent(contentDir, today));
  if (content) {
    problems.push(...checkSite(content));
    // What is published last is sound, and what a page lacks is not what another one hides.
    if (problems.length === 0) problems.push(...checkWhole(content));
  }
  return problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/**
 * Reads all files of the content, and checks each page by itself.
 *
 * @returns Undefined when a file that all pages depend on cannot be read.
 */
export function* readContent(contentDir: string, today: string): Check<Content | undefined> {
  const { files, paths } = yield* readFiles(contentDir);
  yield* checkRequired(paths);
  const shared = (name: string): SourceFile | undefined =>
    files.find(({ path }) => path === `content/${name}`);
  const categories = yield* read(shared('categories.yaml'), readCategories);
  const tags = yield* read(shared('tags.yaml'), readTags);
  const permalinks = yield* read(shared('permalinks.txt'), readPermalinks);
  yield* read(shared('synonyms.yaml'), checkSynonyms);

  const sources = files.filter(({ path }) => path.endsWith('.mdx'));
  const pages: Page[] = [];
  for (const file of sources) {
    if (categories) yield* checkPlace(file, idsOf(categories));
    const page = yield* readPage(file, today);
    if (page) pages.push(page);
  }
  if (!categories || !tags || !permalinks) return undefined;
  const publicFiles = listPublicFiles(contentDir);
  const ids = paths.filter((path) => path.endsWith('.mdx')).map(idOf);
  const evidence = shared(EVIDENCE_FILE) ?? { path: `content/${EVIDENCE_FILE}`, text: NO_EVIDENCE };
  const beside = readChecks(files);
  return { beside, evidence, ids, pages, categories, tags, permalinks, publicFiles };
}

/** Checks what pages say of one another, and of the addresses that the site has and had. */
export function* checkSite(content: Content): Check {
  const { ids, pages, categories, tags, permalinks, publicFiles } = content;
  const map = mapOf(content);
  yield* checkPublicFiles(publicFiles);
  yield* checkReading(categories, ids);
  yield* checkUniqueness(pages, permalinks);
  yield* checkPermalinks(permalinks, pages, map);
  yield* checkEvidence(content, map);
  yield* checkClaims({ ...content, isPartial: map.unread.size > 0 });
  for (const page of pages) {
    yield* checkTags(page, tags);
    yield* checkRelated(page, new Set(ids));
    yield* checkRedirects(page, map);
    yield* checkLinks(page, map, publicFiles);
    yield* checkSources(page);
  }
}

/** Checks that the evidence speaks of samples and checks as they stand; nothing is run. */
function* checkEvidence(content: Content, { unread }: SiteMap): Check {
  const { evidence, pages, beside } = content;
  const samples = pages.flatMap((page) => page.samples);
  // A page that cannot be read may have its samples still.
  const problems = [...unread].map((address) => {
    return { file: `content${address.slice(0, -1)}.mdx`, line: 1, message: 'cannot be read' };
  });
  yield* beside.problems;
  yield* findEvidenceProblems(evidence.path, parseEvidence(evidence.text), {
    samples: [...samples],
    checks: beside.checks,
    problems: [...problems, ...beside.problems],
  });
}

/** Checks what can be said only when every page is sound. */
function* checkWhole(content: Content): Check {
  const { pages, tags, permalinks } = content;
  yield* checkConnected(pages);
  yield* checkTagsUsed(tags, new Set(pages.flatMap((page) => page.frontMatter.data.tags)));
  yield* checkListed(permalinks, pages, mapOf(content));
}

/** Addresses of the site that the content makes. */
export function mapOf({ ids, pages, categories, tags }: Content): SiteMap {
  return mapSite({ ids, pages, categories: idsOf(categories), tags: idsOf(tags) });
}

/** Reads a file that may be missing, which was reported. */
function* read<T>(
  file: SourceFile | undefined,
  reader: (file: SourceFile) => Check<T>,
): Check<T | undefined> {
  return file && (yield* reader(file));
}

function* checkRequired(paths: readonly string[]): Check {
  for (const name of REQUIRED_FILES) {
    const file = `content/${name}`;
    if (paths.includes(file)) continue;
    yield { file, line: 1, field: 'file', message: `create ${file}` };
  }
}

function idsOf({ entries }: Vocabulary<Tag>): string[] {
  return entries.map(({ data }) => data.id);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
