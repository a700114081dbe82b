import { readBody, type Body } from './body.ts';
import type { Sample } from '../samples/extract.ts';
import { readFences } from './fences.ts';
import { checkFigures } from './figures.ts';
import type { SourceFile } from './files.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { checkHeadings } from './headings.ts';
import { checkNodes } from './nodes.ts';
import { checkParts } from './parts.ts';
import type { Check } from './check.ts';
import { checkTables } from './tables.ts';
import { checkTypography } from './typography.ts';
import { checkWording, checkWritten } from './wording.ts';

/** A question that can be read: its front matter is sound, its MDX valid, and its fences closed. */
export interface Page {
  /** `category/slug` */
  id: string;
  file: SourceFile;
  frontMatter: FrontMatter;
  body: Body;
  samples: readonly Sample[];
}

/** Four times the longest page: more is no answer, and would keep the parsers busy for minutes. */
const MOST_CHARACTERS = 60_000;

/**
 * Reads a question, and checks all that can be said of it without the others.
 *
 * @param today Day of the check, as YYYY-MM-DD.
 * @returns Undefined when it cannot be read: what others say of it is then not checked.
 */
export function* readPage(file: SourceFile, today: string): Check<Page | undefined> {
  if (file.text.length > MOST_CHARACTERS) {
    const message = `the page has ${file.text.length} characters; cut it to ${MOST_CHARACTERS}`;
    yield { file: file.path, line: 1, field: 'length', message };
    return undefined;
  }
  const frontMatter = yield* readFrontMatter(file, today);
  if (!frontMatter) return undefined;
  const body = yield* readBody(file);
  if (!body) return undefined;
  const samples = yield* readFences(body);
  if (!samples) return undefined;
  yield* checkBody(body, frontMatter);
  return { id: idOf(file.path), file, frontMatter, body, samples };
}

function* checkBody(body: Body, frontMatter: FrontMatter): Check {
  yield* checkNodes(body);
  yield* checkHeadings(body);
  yield* checkFigures(body);
  yield* checkParts(body, frontMatter.data.status);
  yield* checkTables(body);
  yield* checkWording(body);
  yield* checkWritten(body, frontMatter.data.status);
  yield* checkTypography(body, frontMatter);
}

/** `category/slug` of a question, also of one that is not sound. */
export function idOf(path: string): string {
  return path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/, '');
}
