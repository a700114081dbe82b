// `npm run dev`: Astro's dev server; search answers from the last build's index, made now if none is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { readArguments, runCommand } from './command.ts';

const { values } = readArguments('npm run dev -- [--port n] [--host address]', {
  options: { port: { type: 'string' }, host: { type: 'string' } },
});

await runCommand(() => {
  if (!existsSync('dist/pagefind')) buildSite({ outDir: 'dist', base: site.base });
  const { status } = spawnSync(
    'astro',
    ['dev', ...Object.entries(values).map(([name, value]) => `--${name}=${value}`)],
    {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' },
    },
  );
  process.exitCode = status ?? 1;
});
