// `npm run permalinks:update`: adds the permalinks of the content to the list of published ones; takes none out.
import { readArguments, runCommand } from './command.ts';
import { updatePermalinks } from './update-permalinks.ts';

readArguments('npm run permalinks:update');

await runCommand(() => {
  const { added, total } = updatePermalinks('content');
  console.log(`${added} new permalinks, ${total} in content/permalinks.txt.`);
});
