// `npm run build`: the site for a host, into dist/.
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { readArguments, runCommand } from './command.ts';

readArguments('npm run build');

await runCommand(() => {
  const built = buildSite({ outDir: 'dist', base: site.base });
  console.log(built ? 'Built into dist/.' : 'Nothing changed since the last build.');
});
