// `npm run ledger:update`: adds what the built site promises to the ledger; takes nothing out.
import { readFileSync, writeFileSync } from 'node:fs';
import { promises, readBuiltSite } from './built-site.ts';
import { buildSite } from './build-site.ts';

const LEDGER = 'tests/site/ledger.txt';

buildSite({ outDir: 'dist', base: '/' });
const known = readFileSync(LEDGER, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
const all = new Set([...known, ...promises(readBuiltSite('dist'))]);
writeFileSync(LEDGER, `${[...all].sort().join('\n')}\n`);
console.log(`${all.size - known.length} new promises, ${all.size} in ${LEDGER}.`);
