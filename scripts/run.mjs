// Runs a task of this folder (`node scripts/run.mjs start`) on the project's own Node, after
// installing what package-lock.json names. Plain JavaScript without dependencies: it is the first
// thing that runs on a fresh machine, on whatever Node ≥ 20 is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = readFileSync(`${root}/package-lock.json`);
const { devDependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const stamp = `${root}/node_modules/.installed-lock`;
const digest = createHash('sha256').update(lock).digest('hex');
const node = `${root}/node_modules/.bin/node`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest || !existsSync(node)) {
  console.log('Installing dependencies …');
  // npm itself must run on the newer Node: under Node 20 it would skip packages whose engines
  // exclude 20. `npm exec` brings that Node from the registry for this one command.
  const result = run('npm', [
    'exec',
    '--yes',
    `--package=node@${devDependencies.node}`,
    '--',
    'npm',
    'ci',
    '--no-audit',
    '--no-fund',
  ]);
  if (result !== 0) {
    console.error('npm could not install the dependencies; its message stands above.');
    process.exit(result);
  }
  writeFileSync(stamp, digest);
}

const [task = '', ...rest] = process.argv.slice(2);
// `exec eslint .` runs a program of a dependency, any other word the script of that name.
const [program = '', ...args] =
  task === 'exec' ? rest : [node, `${root}/scripts/${task}.ts`, ...rest];
process.exitCode = run(program, args);

/** Runs a command to its end, with this terminal, and returns its exit code. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${root}/node_modules/.bin:${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (error) throw error;
  return status ?? 1;
}
