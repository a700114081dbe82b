// `npm run permalinks:update`: adds the permalinks of the content to the list of published ones; takes none out.
import { updatePermalinks } from './update-permalinks.ts';

try {
  const { added, total } = updatePermalinks('content');
  console.log(`${added} new permalinks, ${total} in content/permalinks.txt.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
