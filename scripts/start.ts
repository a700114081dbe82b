// `npm start`: builds the site when something changed, and serves it.
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { readArguments, runCommand } from './command.ts';
import { readPort, serve } from './serve.ts';

readArguments('npm start');

await runCommand(async () => {
  const port = readPort(process.env.PORT);
  const built = buildSite({ outDir: 'dist', base: site.base });
  const { url } = await serve({ dir: 'dist', base: site.base, port });
  console.log(`${built ? 'Built' : 'Nothing changed since the last build'}. The site is at ${url}`);
});
