// `npm run claims -- database/redis-persistence`: every claim of a page with its line, its tokens, its
// marks, and what is missing. Without a page: the figures of each.
import { existsSync, globSync } from 'node:fs';
import { formatClaims, formatCounts, readClaims, readSharedSources } from '../src/claims/report.ts';
import { readArguments } from './command.ts';

const { positionals: pages } = readArguments('npm run claims -- [<category>/<slug> …]', {
  allowPositionals: true,
});
const shared = readSharedSources('content');
for (const page of pages) {
  if (!existsSync(`content/${page}.mdx`)) {
    console.error(`there is no page ${page}; write category/slug of one that exists`);
    process.exitCode = 2;
  } else console.log(formatClaims(page, readClaims('content', page, shared)));
}
if (pages.length === 0) {
  for (const file of globSync('content/*/*.mdx').sort()) {
    const page = file.replace(/^content\/|\.mdx$/g, '');
    console.log(formatCounts(page, readClaims('content', page, shared)));
  }
}
