import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs a command on a machine that seems to be another one. */
function runOn(property: 'platform' | 'versions', value: unknown) {
  const disguise = `Object.defineProperty(process, '${property}', { value: ${JSON.stringify(value)} })`;
  const args = ['--import', `data:text/javascript,${disguise}`, 'scripts/run.mjs', 'start'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

it('sends people on Windows to WSL, before anything is installed', () => {
  const { status, stdout, stderr } = runOn('platform', 'win32');
  expect(stderr).toMatch(/On Windows, use WSL/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it('refuses a Node that is older than package.json says, before anything is installed', () => {
  const { status, stdout, stderr } = runOn('versions', { node: '19.9.0' });
  expect(stderr).toMatch(/Node.js 20 or newer .* here is 19.9.0/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
