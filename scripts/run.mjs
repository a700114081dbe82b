// Runs a command of this folder (`node scripts/run.mjs start`) on the project's own Node, after
// installing what package-lock.json names. Plain JavaScript without dependencies: it is the first
// thing that runs on a fresh machine, on whatever Node is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = readFileSync(`${root}/package-lock.json`);
const { devDependencies, engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const stamp = `${root}/node_modules/.installed-lock`;
const digest = createHash('sha256').update(lock).digest('hex');
const node = `${root}/node_modules/.bin/node`;

const oldest = Number(engines.node.replace('>=', ''));
if (process.platform === 'win32') {
  giveUp('This project runs on Linux and macOS. On Windows, use WSL: https://aka.ms/wsl');
}
if (Number.parseInt(process.versions.node, 10) < oldest) {
  giveUp(`Node.js ${oldest} or newer starts this project; here is ${process.versions.node}.`);
}

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
  if (result !== 0) giveUp('npm could not install the dependencies; its message stands above.');
  writeFileSync(stamp, digest);
}

const [command = '', ...rest] = process.argv.slice(2);
// `exec eslint .` runs a program of a dependency, any other word the script of that name.
const [program = '', ...args] =
  command === 'exec' ? rest : [node, `${root}/scripts/${command}.ts`, ...rest];
process.exitCode = run(program, args);

/** Runs a program to its end, with this terminal, and returns its exit code. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
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

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
