import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { evaluate, markdownToHtml, type CompileOptions } from 'satteri';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { EVIDENCE_FILE } from '../../src/samples/evidence-file.ts';
import { extractAll } from '../../src/samples/extract.ts';
import { extractChecks } from '../../src/samples/program-file.ts';
import type { Category } from '../../src/schemas/category.ts';
import { evidenceOfSamples } from './samples/evidence-of.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures/content');

/** An empty folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mianshi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Puts the sound content tree into `<folder>/content`, and over it the files of one fixture. The
 * pages that it adds are to be read last, and all samples have their evidence, unless the fixture
 * says itself what is read and what was run.
 *
 * @returns The content folder.
 */
export function contentWith(fixture: string, folder = temporaryFolder()): string {
  const content = join(folder, 'content');
  for (const layer of ['good', fixture]) {
    cpSync(join(FIXTURES, layer), content, { recursive: true });
  }
  if (!existsSync(join(FIXTURES, fixture, 'categories.yaml'))) readAll(content);
  if (!existsSync(join(FIXTURES, fixture, 'evidence.json'))) provideEvidence(content);
  return content;
}

/** Adds to the reading order of each category the pages of its folder that it does not name. */
function readAll(content: string): void {
  const file = join(content, 'categories.yaml');
  const before = parse(readFileSync(file, 'utf8')) as Category[];
  const after = before.map((category) => {
    const slugs = globSync(`${category.id}/*.mdx`, { cwd: content }).map((path) =>
      basename(path, '.mdx'),
    );
    return { ...category, reading: [...new Set([...category.reading, ...slugs])] };
  });
  writeFileSync(file, stringify(after));
}

function provideEvidence(content: string): void {
  const pages = globSync('**/*.mdx', { cwd: content }).map((path) => ({
    path,
    text: readFileSync(join(content, path), 'utf8'),
  }));
  const { checks } = extractChecks(content);
  const evidence = evidenceOfSamples([...extractAll(pages).samples, ...checks]);
  writeFileSync(join(content, EVIDENCE_FILE), JSON.stringify(evidence));
}

/** Markdown to HTML as answers are rendered, with the plug-ins under test only. */
export async function toHtml(
  markdown: string,
  options: Pick<CompileOptions, 'mdastPlugins' | 'hastPlugins' | 'fileURL'>,
): Promise<string> {
  const features = { headingAttributes: true, smartPunctuation: false };
  const { html } = await markdownToHtml(markdown, { features, ...options });
  return html.trim();
}

/** MDX to HTML as answers are rendered, with the plug-ins under test only; texts are not escaped. */
export async function mdxToHtml(
  mdx: string,
  options: Pick<CompileOptions, 'mdastPlugins' | 'hastPlugins' | 'fileURL'>,
): Promise<string> {
  const jsx = (type: unknown, props: unknown): string => {
    const { children = '', ...attributes } = props as Record<string, unknown>;
    const inner = [children].flat().join('');
    if (typeof type !== 'string') return inner;
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${String(value)}"`,
    );
    return `<${type}${written.join('')}>${inner}</${type}>`;
  };
  const features = { headingAttributes: true, smartPunctuation: false };
  const page = await evaluate(mdx, {
    ...options,
    features,
    Fragment: undefined,
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
  });
  return String((page.default as () => unknown)()).trim();
}

/** Runs a hook of an integration with the part of Astro's arguments that it reads. */
export async function runHook(
  { hooks }: AstroIntegration,
  name: keyof AstroIntegration['hooks'],
  options: object,
): Promise<void> {
  await (hooks[name] as (options: object) => unknown)(options);
}
