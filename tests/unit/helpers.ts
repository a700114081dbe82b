import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { markdownToHtml, type CompileOptions } from 'satteri';
import { onTestFinished } from 'vitest';

export const FIXTURES = join(import.meta.dirname, '../fixtures/content');

/** An empty folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mianshi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Puts the sound content tree into `<folder>/content`, and over it the files of one fixture.
 *
 * @returns The content folder.
 */
export function contentWith(fixture: string, folder = temporaryFolder()): string {
  const content = join(folder, 'content');
  for (const layer of ['good', fixture]) {
    cpSync(join(FIXTURES, layer), content, { recursive: true });
  }
  return content;
}

/** Markdown to HTML as answers are rendered, with the plug-ins under test only. */
export async function toHtml(
  markdown: string,
  plugins: Pick<CompileOptions, 'mdastPlugins' | 'hastPlugins'>,
): Promise<string> {
  const features = { headingAttributes: true, smartPunctuation: false };
  const { html } = await markdownToHtml(markdown, { features, ...plugins });
  return html.trim();
}

/** Runs a hook of an integration with the part of Astro's arguments that it reads. */
export async function runHook(
  { hooks }: AstroIntegration,
  name: keyof AstroIntegration['hooks'],
  options: object,
): Promise<void> {
  await (hooks[name] as (options: object) => unknown)(options);
}
