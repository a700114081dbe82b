// `npm run compress`: Brotli and gzip files beside those of dist/, for hosts that serve them.
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { readArguments, runCommand } from './command.ts';
import { compressSite } from './compress-site.ts';

readArguments('npm run compress');

await runCommand(async () => {
  buildSite({ outDir: 'dist', base: site.base });
  const { files, bytes, compressed } = await compressSite('dist');
  console.log(`${files} files, ${bytes} bytes`);
  for (const [extension, total] of Object.entries(compressed)) {
    console.log(`${extension} ${total} bytes`);
  }
});
