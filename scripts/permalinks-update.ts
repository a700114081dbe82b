// `npm run permalinks:update`: adds the permalinks of the built site to the list of published ones; takes none out.
import { readFileSync, writeFileSync } from 'node:fs';
import { permalinks, readBuiltSite } from './built-pages.ts';
import { buildSite } from './build-site.ts';

const PERMALINKS = 'tests/site/permalinks.txt';

buildSite({ outDir: 'dist', base: '/' });
const known = readFileSync(PERMALINKS, { encoding: 'utf8', flag: 'a+' })
  .split('\n')
  .filter(Boolean);
const all = new Set([...known, ...permalinks(readBuiltSite('dist'))]);
writeFileSync(PERMALINKS, `${[...all].sort().join('\n')}\n`);
console.log(`${all.size - known.length} new permalinks, ${all.size} in ${PERMALINKS}.`);
