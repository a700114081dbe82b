import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OLDEST = [3, 11] as const;

/** File that names the libraries of the virtual environment. */
export const REQUIREMENTS = join(import.meta.dirname, 'python-requirements.txt');

interface Python {
  executable: string;
  /** Folder of the installation, which a sandbox must show. */
  prefix: string;
  version: string;
}

let known: Python | undefined;

/**
 * Chooses the interpreter, once: the system's own where it is recent enough, so that two machines
 * with the same system agree; otherwise the first `python3` on the path.
 *
 * @returns The interpreter; its version is empty when none is recent enough.
 */
export function python(): Python {
  known ??=
    ['/usr/bin/python3', 'python3'].map(describe).find((found) => found !== undefined) ??
    ({ executable: 'python3', prefix: '/usr', version: '' } satisfies Python);
  return known;
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

/** File that marks a virtual environment as complete. */
export const VENV_STAMP = 'complete';

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

/** The modules of the virtual environment, each with its library and version. */
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
