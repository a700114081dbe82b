// `npm run permalinks:update`: adds the permalinks of the content to the list of published ones; takes none out.
import { runCommand } from './command.ts';
import { updatePermalinks } from './update-permalinks.ts';

await runCommand(() => {
  const { added, total } = updatePermalinks('content');
  console.log(`${added} new permalinks, ${total} in content/permalinks.txt.`);
});
