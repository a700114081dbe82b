import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeMariadbTemplate } from '../src/samples/mariadb.ts';
import { PROGRAM_NAMES, PROGRAMS, programVersion, searchPath } from '../src/samples/programs.ts';
import {
  python,
  REQUIREMENTS,
  VENV_STAMP,
  venvFolder,
  venvIsReady,
} from '../src/samples/python.ts';
import { isolation } from '../src/samples/sandbox/isolation.ts';
import { aptInstall, mayInstall } from './apt.ts';

/** Denies services that a package would start; see Debian's policy-rc.d specification. */
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Brings what the samples run on: on Debian, as root, the packages that are missing, without
 * starting their services; everywhere the Python libraries. What cannot be had is said in a line,
 * and the samples that need it are listed as not run.
 */
export async function installPrograms(): Promise<void> {
  const packages = missingPackages();
  if (packages.length > 0) {
    if (mayInstall()) installPackages(packages);
    else console.log(`Not installed here: ${packages.join(', ')}.`);
  }
  makeVenv();
  if (programVersion('mariadbd') && isolation() !== 'none') await makeMariadbTemplate();
}

function missingPackages(): string[] {
  const missing: string[] = PROGRAM_NAMES.filter((name) => !isHere(name)).map(
    (name) => PROGRAMS[name].package,
  );
  const run = (program: string, ...args: string[]): boolean =>
    spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, PATH: searchPath() } })
      .status === 0;
  if (!run('bwrap', '--version')) missing.push('bubblewrap');
  if (!run(python().executable, '-c', 'import ensurepip')) missing.push('python3-venv');
  return [...new Set(missing)].sort();
}

/** True where a program is installed; looked up on the path, since versions are cached. */
function isHere(name: (typeof PROGRAM_NAMES)[number]): boolean {
  const [program = ''] = PROGRAMS[name].command;
  const wanted = name === 'rabbitmq-server' ? 'rabbitmqctl' : program;
  return wanted.includes('/')
    ? existsSync(wanted)
    : searchPath()
        .split(':')
        .some((folder) => existsSync(join(folder, wanted)));
}

/** Installs packages without starting their services. */
function installPackages(packages: readonly string[]): void {
  const hadPolicy = existsSync(POLICY);
  if (!hadPolicy) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    if (!aptInstall(packages)) {
      console.log('Not all packages could be installed; apt-get says why above.');
    }
  } finally {
    if (!hadPolicy) rmSync(POLICY);
  }
}

function makeVenv(): void {
  if (venvIsReady() || python().version === '') return;
  const folder = venvFolder();
  console.log('Installing the Python libraries of the samples …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const steps: [string, ...string[]][] = [
    [python().executable, '-m', 'venv', folder],
    [join(folder, 'bin/python'), ...pip, '--requirement', REQUIREMENTS],
    [join(folder, 'bin/python'), '-c', LINE_BUFFERING],
  ];
  for (const [program, ...args] of steps) {
    if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0) {
      console.log('The Python libraries could not be installed; the message stands above.');
      return;
    }
  }
  writeFileSync(join(folder, VENV_STAMP), readFileSync(REQUIREMENTS));
}

/**
 * Makes the interpreter write whole lines, as on a terminal: otherwise what a program prints would
 * stand behind its error messages, and unbuffered writing would let threads break into each
 * other's lines.
 */
const LINE_BUFFERING = `
import pathlib, sysconfig
folder = pathlib.Path(sysconfig.get_path("purelib"))
(folder / "line_buffering.pth").write_text(
    "import sys; sys.stdout.reconfigure(line_buffering=True)\\n")`;
