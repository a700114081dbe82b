import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OLDEST = [3, 11] as const;
/** File that marks a virtual environment as complete. */
const VENV_STAMP = 'complete';

/** File that names the libraries of the virtual environment. */
const REQUIREMENTS = join(import.meta.dirname, 'python-requirements.txt');

interface Python {
  executable: string;
  /** Folder of the installation, which a sandbox must show. */
  prefix: string;
  version: string;
}

let known: Python | undefined;

/**
 * Chooses the interpreter, once there is one: the system's own where it is recent enough, so that two machines
 * with the same system agree; otherwise the first `python3` on the path.
 *
 * @returns The interpreter; its version is empty when none is recent enough.
 */
export function python(): Python {
  known ??= ['/usr/bin/python3', 'python3'].map(describe).find((found) => found !== undefined);
  return known ?? { executable: 'python3', prefix: '/usr', version: '' };
}

function describe(executable: string): Python | undefined {
  const code = 'import sys; print(sys.executable, sys.base_prefix, *sys.version_info[:3])';
  const { stdout, status } = spawnSync(executable, ['-c', code], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [path = '', prefix = '', ...numbers] = stdout.trim().split(' ');
  const [major = 0, minor = 0] = numbers.map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) return undefined;
  return { executable: path, prefix, version: numbers.join('.') };
}

/** True where the interpreter can make a virtual environment; Debian packs that separately. */
export function canMakeVenv(): boolean {
  const { executable, version } = python();
  const { status } = spawnSync(executable, ['-c', 'import ensurepip'], { stdio: 'ignore' });
  return version !== '' && status === 0;
}

/** Folder of the virtual environment for the present requirements and interpreter. */
export function venvFolder(): string {
  const digest = createHash('sha256')
    .update(readFileSync(REQUIREMENTS))
    .update(python().executable)
    .update(python().version)
    .digest('hex')
    .slice(0, 12);
  return join(ROOT, '.cache/samples', `venv-${digest}`);
}

/** True when the virtual environment is complete: its last file is written after all others. */
export function venvIsReady(): boolean {
  return existsSync(join(venvFolder(), VENV_STAMP));
}

/**
 * Makes the virtual environment, once for each version of interpreter and requirements, with
 * libraries from PyPI. Errors show on the terminal.
 *
 * @returns True when it is complete.
 */
export function makeVenv(): boolean {
  if (venvIsReady()) return true;
  const folder = venvFolder();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const own = join(folder, 'bin/python');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const steps: [string, ...string[]][] = [
    [python().executable, '-m', 'venv', folder],
    [own, ...pip, '--requirement', REQUIREMENTS],
    [own, '-c', LINE_BUFFERING],
  ];
  const done = steps.every(
    ([program, ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0,
  );
  if (done) writeFileSync(join(folder, VENV_STAMP), readFileSync(REQUIREMENTS));
  return done;
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

let modules: Map<string, string> | undefined;

/**
 * Names the libraries that a program imports.
 *
 * @returns For example `['redis 8.1.0']`, sorted; the standard library is left out.
 */
export function importedLibraries(code: string): string[] {
  modules ??= installedModules();
  const names = [...code.matchAll(/^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm)].map(
    ([, name = '']) => modules?.get(name) ?? '',
  );
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** Modules of the virtual environment, each with its library and version. */
function installedModules(): Map<string, string> {
  const code = `
import importlib.metadata as m, json
print(json.dumps({k: f"{v[0]} {m.version(v[0])}" for k, v in m.packages_distributions().items()}))`;
  const { stdout, status } = spawnSync(join(venvFolder(), 'bin/python'), ['-c', code], {
    encoding: 'utf8',
  });
  if (status !== 0) return new Map();
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, string>));
}
