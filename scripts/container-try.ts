// `npm run container:try`: runs the steps of `Containerfile` in bare Debian systems, as root, where there is
// no daemon to build it, starts what it starts, and asks for a page.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readArguments, runCommand } from './command.ts';

readArguments('npm run container:try');

const SOURCE =
  'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian sid main';
/** This machine's certificates, in a system that is tried. */
const CERTIFICATES = '/srv/certificates.crt';
const PATIENCE_S = 30;
/** Names that a build context leaves out, as `.dockerignore` does. */
const IGNORED = new Set(readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean));

interface Stage {
  root: string;
  folder: string;
  user: string;
  settings: Record<string, string>;
  command: string[];
}

await runCommand(async () => {
  const place = mkdtempSync(join(tmpdir(), 'container-'));
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  try {
    for (const [step, rest] of steps(readFileSync('Containerfile', 'utf8'))) {
      console.log(`${step} ${rest}`);
      if (step === 'FROM') {
        const name = / AS (\S+)$/.exec(rest)?.[1] ?? 'last';
        stage = bareSystem(join(place, name));
        stages.set(name, stage);
      } else if (stage) take(stage, step, rest, stages);
    }
    if (!stage) throw new Error('Containerfile has no FROM');
    await serveOnce(stage);
  } finally {
    for (const { root } of stages.values()) rmSync(root, { recursive: true, force: true });
    rmSync(place, { recursive: true, force: true });
  }
});

/** Steps of a container file: its first word, and the rest of the line. */
function steps(text: string): [step: string, rest: string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

function bareSystem(root: string): Stage {
  // A mirror may lag behind the validity of its list.
  const dated = '--aptopt=Acquire::Check-Valid-Until "false"';
  execFileSync('mmdebstrap', ['--quiet', '--variant=minbase', dated, 'sid', root, SOURCE]);
  for (const [from, to] of [
    ['/etc/resolv.conf', '/etc/resolv.conf'],
    ['/etc/hosts', '/etc/hosts'],
    // With that of a proxy that this machine may stand behind.
    ['/etc/ssl/certs/ca-certificates.crt', CERTIFICATES],
  ] as const) {
    cpSync(from, join(root, to));
  }
  return { root, folder: '/', user: 'root', settings: {}, command: [] };
}

function take(stage: Stage, step: string, rest: string, stages: ReadonlyMap<string, Stage>): void {
  if (step === 'RUN') inside(stage, ['sh', '-ec', rest]);
  else if (step === 'WORKDIR')
    mkdirSync(join(stage.root, (stage.folder = rest)), { recursive: true });
  else if (step === 'USER') stage.user = rest;
  else if (step === 'CMD') stage.command = JSON.parse(rest) as string[];
  else if (step === 'ARG') {
    const [name = '', value = ''] = rest.split('=');
    stage.settings[name] = value;
  } else if (step === 'COPY') {
    const [, from, source = '', target = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(rest) ?? [];
    const base = from === undefined ? process.cwd() : (stages.get(from)?.root ?? '');
    const end = target.startsWith('/') ? target : join(stage.folder, target);
    cpSync(join(base, source), join(stage.root, end), {
      recursive: true,
      filter: (path) => from !== undefined || !IGNORED.has(basename(path)),
    });
  } else if (step !== 'EXPOSE') throw new Error(`the step ${step} is not known here`);
}

/** Runs a command in a stage, with the network and the settings of this machine. */
function inside(stage: Stage, command: readonly string[]): void {
  execFileSync('unshare', argumentsOf(stage, command), {
    stdio: 'inherit',
    env: settingsOf(stage),
  });
}

function argumentsOf({ root, folder, user }: Stage, command: readonly string[]): string[] {
  const there = `mount -t proc proc "$0/proc" && exec chroot --userspec="$1" "$0" sh -c 'cd "$0" && exec "$@"' "$2" "\${@:3}"`;
  return [
    '--mount',
    '--pid',
    '--fork',
    '--kill-child',
    'bash',
    '-c',
    there,
    root,
    `${user}:`,
    folder,
    ...command,
  ];
}

function settingsOf({ settings }: Stage): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...settings,
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/tmp',
    SSL_CERT_FILE: CERTIFICATES,
    NODE_EXTRA_CA_CERTS: CERTIFICATES,
    DEBIAN_FRONTEND: 'noninteractive',
  };
}

/** Starts what the container starts, and asks for the home page until it answers. */
async function serveOnce(stage: Stage): Promise<void> {
  const server = spawn('unshare', argumentsOf(stage, stage.command), {
    stdio: 'inherit',
    env: settingsOf(stage),
  });
  try {
    for (let second = 0; second < PATIENCE_S; second += 1) {
      const response = await fetch('http://127.0.0.1:8080/').catch(() => undefined);
      if (response) {
        const policy = response.headers.get('Content-Security-Policy') ?? 'none';
        console.log(`GET / ${response.status}, policy: ${policy.slice(0, 40)}…`);
        if (!response.ok || policy === 'none') throw new Error('the home page is not served');
        return;
      }
      await pause(1000);
    }
    throw new Error(`nothing answered within ${PATIENCE_S} seconds`);
  } finally {
    server.kill();
  }
}
