import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../src/content-check/check.ts';
import { checkSite, mapOf, readContent } from '../src/content-check/index.ts';
import { addPermalinks, permalinksOf } from '../src/content-check/permalinks.ts';
import { formatProblems } from '../src/problem.ts';

/**
 * Adds the permalinks of the content to the list of published ones, and takes none out.
 *
 * @param contentDir Folder that holds `permalinks.txt`; the list is begun where there is none.
 * @returns Number of permalinks that are new, and of all.
 * @throws Where the content is not sound: what is published stays.
 */
export function updatePermalinks(contentDir: string): { added: number; total: number } {
  const path = join(contentDir, 'permalinks.txt');
  if (!existsSync(path)) writeFileSync(path, '');
  const today = new Date().toISOString().slice(0, 10);
  const { result: content, problems } = runCheck(readContent(contentDir, today));
  if (content) problems.push(...checkSite(content));
  if (!content || problems.length > 0) {
    throw new Error(`mend the content first:\n${formatProblems(problems)}`);
  }
  const before = readFileSync(path, 'utf8');
  const after = addPermalinks(before, permalinksOf(content.pages, mapOf(content)));
  writeFileSync(path, after);
  return { added: countLines(after) - countLines(before), total: countLines(after) };
}

function countLines(text: string): number {
  return text.split('\n').filter(Boolean).length;
}
