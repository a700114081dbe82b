import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, removeTree, rootFolder, rootIsReady, STAMP, systemFolder } from './folder.ts';
import { FURNISH, JARS, KEYRING, RECIPE, REQUIREMENTS } from './recipe.ts';
import { makeTemplates } from '../databases.ts';
import { PACKAGES_FILE, LIBRARIES_FILE, upstreamVersion } from './versions.ts';

const ARCHIVE = `https://snapshot.debian.org/archive/debian/${RECIPE.snapshot}/`;
const MIRROR = 'http://deb.debian.org/debian';
const MAVEN = 'https://repo1.maven.org/maven2';
/** Milliseconds in which the archive answers, or is taken for out of reach. */
const PATIENCE = 8_000;
/** Settings of the host with which pip finds its index. */
const OF_NETWORK = /^(PIP_(?!FIND_LINKS)|SSL_CERT_FILE$|REQUESTS_CA_BUNDLE$|(https?|no)_proxy$)/i;

/**
 * Builds the root file system of the samples, once a recipe. An interrupted build leaves nothing.
 *
 * @param print Takes a line on each step, with sizes.
 * @throws When a step fails; the message ends with what its program wrote.
 */
export async function buildRoot(print: (line: string) => void): Promise<void> {
  if (rootIsReady()) return;
  const start = performance.now();
  const draft = join(cacheFolder(), `root-draft-${process.pid}`);
  const removeDraft = (): void => removeTree(draft);
  process.once('exit', removeDraft);
  removeAbandoned();
  try {
    mkdirSync(systemFolder(draft), { recursive: true });
    const source = await debianSource();
    print(`Unpacking Debian’s packages from ${source} …`);
    unpack(draft, source);
    print(`  ${sizeOf(systemFolder(draft))}; arranging them …`);
    runInside(draft, ['bash', '-e', '/run/host/furnish.sh']);
    print(`  ${sizeOf(systemFolder(draft))}; installing Python’s libraries …`);
    installLibraries(draft);
    print(`  ${sizeOf(systemFolder(draft))}; installing Java’s …`);
    installJars(draft);
    print(`  ${sizeOf(systemFolder(draft))}; preparing databases …`);
    await makeTemplates(draft);
    writeFileSync(join(draft, STAMP), '');
    // Another process may have been faster.
    if (!rootIsReady()) {
      removeTree(rootFolder());
      renameSync(draft, rootFolder());
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    print(`  ${sizeOf(rootFolder())} in ${rootFolder()}, after ${seconds} s.`);
  } finally {
    removeDraft();
    process.off('exit', removeDraft);
  }
}

/** Removes drafts of processes that are gone. */
function removeAbandoned(): void {
  for (const folder of globSync(join(cacheFolder(), 'root-draft-*'))) {
    const pid = folder.slice(folder.lastIndexOf('-') + 1);
    if (!existsSync(`/proc/${pid}`)) removeTree(folder);
  }
}

/** The dated archive; where it does not answer, what this machine takes its own packages from. */
async function debianSource(): Promise<string> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { ok } = await fetch(`${ARCHIVE}dists/sid/InRelease`, { method: 'HEAD', signal });
    if (ok) return ARCHIVE;
  } catch {
    // Out of reach.
  }
  const files = ['/etc/apt/sources.list', ...globSync('/etc/apt/sources.list.d/*')];
  const lines = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const found = /^(?:URIs:|deb)\s.*?(https?:\/\/\S+\/debian)\/?(?:\s|$)/m.exec(lines.join('\n'));
  return found?.[1] ?? MIRROR;
}

/** Unpacks the packages and writes down their versions; no script of theirs is run. */
function unpack(draft: string, source: string): void {
  const system = systemFolder(draft);
  const list = join(draft, 'packages.txt');
  // The names of the files hold the versions; apt's settings are those of the new system.
  const hook = [
    `ls "$1/var/cache/apt/archives" > '${list}'`,
    'mkdir -p "$1/opt/mariadb" && cd "$1/opt/mariadb"',
    `APT_CONFIG="$MMDEBSTRAP_APT_CONFIG" apt-get -qq download ${RECIPE.mariadb.join(' ')}`,
    `ls *.deb >> '${list}'`,
    'for deb in *.deb; do dpkg-deb -x "$deb" . && rm "$deb"; done',
  ].join(' && ');
  run('mmdebstrap', [
    // As root and as an ordinary user alike: nothing is run inside, so no rights are needed.
    ...['--mode=chrootless', '--variant=extract', '--quiet'],
    // A dated archive is past its validity.
    ...['--aptopt=Acquire::Check-Valid-Until "false"', '--aptopt=Acquire::Languages "none"'],
    ...[`--include=${RECIPE.packages.join(',')}`, `--extract-hook=${hook}`],
    ...['sid', system, `deb [signed-by=${KEYRING}] ${source} sid main`],
  ]);
  // Copies of the host's own: sandboxes have no network.
  for (const name of ['resolv.conf', 'hostname']) writeFileSync(join(system, 'etc', name), '');
  const names = readFileSync(list, 'utf8').split('\n');
  const packages = Object.fromEntries(
    names.flatMap((name) => {
      const [title = '', version = ''] = decodeURIComponent(name).split('_');
      return name.endsWith('.deb') ? [[title, upstreamVersion(version)]] : [];
    }),
  );
  writeFileSync(join(draft, PACKAGES_FILE), JSON.stringify(packages, null, 1));
}

/** Makes `/opt/venv` and writes down which library each module belongs to. */
function installLibraries(draft: string): void {
  const script = `set -e
    python3 -m venv /opt/venv
    /opt/venv/bin/pip install --quiet --disable-pip-version-check --no-cache-dir \\
      --only-binary :all: --requirement /run/host/requirements.txt
    /opt/venv/bin/python - <<'PYTHON'
import pathlib, sysconfig
# Whole lines, as on a terminal: otherwise what a program prints would stand behind its error
# messages, and unbuffered writing would let threads break into each other's lines.
folder = pathlib.Path(sysconfig.get_path("purelib"))
(folder / "line_buffering.pth").write_text(
    "import sys; sys.stdout.reconfigure(line_buffering=True)\\n")
PYTHON`;
  runInside(draft, ['bash', '-c', script]);
  const code = `import importlib.metadata as m, json
print(json.dumps({k: f"{v[0]} {m.version(v[0])}" for k, v in m.packages_distributions().items()}))`;
  const modules = runInside(draft, ['/opt/venv/bin/python', '-c', code]);
  writeFileSync(join(draft, LIBRARIES_FILE), modules);
}

/** Puts the jars into folders under `/opt`, checks them and writes down their versions. */
function installJars(draft: string): void {
  const jars = readFileSync(JARS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [folder = '', coordinates = '', digest = ''] = line.split(' ');
      const [group = '', artifact = '', version = ''] = coordinates.split(':');
      const name = `${artifact}-${version}.jar`;
      const url = `${MAVEN}/${group.replaceAll('.', '/')}/${artifact}/${version}/${name}`;
      return { artifact, version, url, file: `/opt/${folder}/${name}`, digest };
    });
  const downloads = jars.map(({ url, file }) => `url = "${url}"\noutput = "${file}"`).join('\n');
  const sums = jars.map(({ digest, file }) => `${digest}  ${file}`).join('\n');
  const script = `set -e
    curl --silent --show-error --fail --location --retry 3 --create-dirs --parallel --config - \\
      <<'URLS'
${downloads}
URLS
    chmod --recursive a+rX /opt
    sha256sum --quiet --check <<'SUMS'
${sums}
SUMS`;
  runInside(draft, ['bash', '-c', script]);
  const list = join(draft, PACKAGES_FILE);
  const versions = Object.fromEntries(jars.map(({ artifact, version }) => [artifact, version]));
  const packages = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
  writeFileSync(list, JSON.stringify({ ...packages, ...versions }, null, 1));
}

/** Runs a command inside the unfinished system, which it can write to, with the host's network. */
function runInside(draft: string, command: readonly string[]): string {
  const files: [string, string][] = [
    [FURNISH, '/run/host/furnish.sh'],
    [REQUIREMENTS, '/run/host/requirements.txt'],
  ];
  const certificates = '/etc/ssl/certs/ca-certificates.crt';
  const settings = Object.entries({ SSL_CERT_FILE: certificates, ...process.env })
    .filter(([name]) => OF_NETWORK.test(name))
    .map(([name, value]): [string, string] => {
      if (!value.startsWith('/') || !existsSync(value)) return [name, value];
      files.push([value, `/run/host/${name}`]);
      return [name, `/run/host/${name}`];
    });
  return run('bwrap', [
    ...['--bind', systemFolder(draft), '/', '--proc', '/proc', '--dev', '/dev'],
    ...['--tmpfs', '/tmp', '--tmpfs', '/run', '--unshare-pid', '--die-with-parent', '--clearenv'],
    ...['--ro-bind', '/etc/resolv.conf', '/etc/resolv.conf'],
    ...files.flatMap(([from, to]) => ['--ro-bind', from, to]),
    ...['--setenv', 'PATH', '/usr/bin:/usr/sbin', '--setenv', 'HOME', '/tmp'],
    ...['--setenv', 'LANG', 'C.UTF-8'],
    ...settings.flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--', ...command],
  ]);
}

/** Runs a program to its end and returns what it printed. */
function run(program: string, args: readonly string[]): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(`${program} failed:\n${`${stdout}${stderr}`.trim().slice(-3000)}`);
}

/** `1,234 MB` */
function sizeOf(folder: string): string {
  const kilobytes = Number.parseInt(run('du', ['-sk', folder]), 10);
  return `${Math.round(kilobytes / 1024).toLocaleString('en')} MB`;
}
