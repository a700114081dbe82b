// `npm run hosts:update`: writes the files for those who host the site themselves, by the table of `src/hosts/rules.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readArguments, runCommand } from './command.ts';
import { hostDocuments } from './host-documents.ts';

readArguments('npm run hosts:update');

await runCommand(() => {
  for (const [path, text] of Object.entries(hostDocuments())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});
