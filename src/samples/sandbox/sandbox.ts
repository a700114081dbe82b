import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { execa } from 'execa';
import { sandboxArguments } from './bubblewrap.ts';
import { HOME, USER_ID, WORK, type SandboxRequest } from './request.ts';
import { isolation, type Isolation } from './isolation.ts';
import type { SupervisorRequest, RunResult } from './supervise.mts';

/** Folders that every user of a system may write to. */
const WATCHED = ['/tmp', '/var/tmp', '/dev/shm'];
/** Name of the supervisor's job; `sandboxArguments` shows it inside. */
const JOB_FILE = 'job.json';
/** Milliseconds for the servers, beyond the time of the sample. */
const EXTRA_TIME = 150_000;

/** Form of the supervisor's reply; it stands here, since the supervisor imports nothing. */
const runResultSchema = z.strictObject({
  setupError: z.string().exactOptional(),
  output: z.string(),
  exitCode: z.number().nullable(),
  timedOut: z.boolean(),
  leftProcesses: z.array(z.string()),
  leftFiles: z.array(z.string()),
}) satisfies z.ZodType<RunResult>;

/**
 * Runs a command, with the servers that it needs, on the root file system, in a fresh directory and
 * in namespaces of its own: own processes, own loopback, nothing writable but its directory.
 * Whatever happens, the processes are ended and the directory is removed.
 *
 * @throws When the sandbox itself cannot start; a failing command is no error here.
 */
export async function runInSandbox(request: SandboxRequest): Promise<RunResult> {
  const outside = mkdtempSync(join(tmpdir(), 'youju-'));
  folders.add(outside);
  const kind = isolation();
  try {
    if (kind === 'none') throw new Error('bubblewrap can make no namespaces here');
    const home = furnish(outside, request, kind);
    const args = sandboxArguments(request, outside, kind, { ...request.env, HOME });
    const result = await execa('bwrap', args, {
      reject: false,
      timeout: request.timeout * 1000 + EXTRA_TIME,
      killSignal: 'SIGKILL',
      stdin: 'ignore',
    });
    if (result.exitCode !== 0) {
      throw new Error(`the sandbox did not start: ${result.stderr || (result.message ?? '')}`);
    }
    request.finish?.(home);
    return runResultSchema.parse(JSON.parse(result.stdout));
  } finally {
    remove(outside);
    folders.delete(outside);
  }
}

/** Puts the files of a request into a fresh directory. Returns the home directory in it. */
function furnish(outside: string, request: SandboxRequest, kind: Isolation): string {
  const home = join(outside, 'home');
  const logs = join(outside, 'logs');
  const work = join(home, relative(HOME, WORK));
  for (const folder of [home, logs, work]) mkdirSync(folder, { mode: 0o755 });
  for (const [name, text] of Object.entries(request.files)) writeFileSync(join(work, name), text);
  request.prepare?.(home);
  if (kind === 'root' && request.as === 'user') giveAway([home, logs]);

  const job: SupervisorRequest = {
    steps: request.steps,
    command: request.command,
    ...(request.input === undefined ? {} : { input: request.input }),
    timeout: request.timeout,
    logs: '/run/samples/logs',
    watched: WATCHED,
  };
  writeFileSync(join(outside, JOB_FILE), JSON.stringify(job));
  writeFileSync(join(outside, 'passwd'), passwd());
  writeFileSync(join(outside, 'group'), group());
  writeFileSync(join(outside, 'hosts'), '127.0.0.1 localhost demo\n::1 localhost\n');
  return home;
}

/** The directories in use, which an interrupted run must remove as well. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) remove(folder);
});

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function giveAway(folders: readonly string[]): void {
  spawnSync('chown', ['-R', `${USER_ID}:${USER_ID}`, ...folders]);
}

function passwd(): string {
  return [
    'root:x:0:0:root:/root:/bin/bash',
    `dev:x:${USER_ID}:${USER_ID}::${HOME}:/bin/bash`,
    'alice:x:1001:1001::/home/alice:/bin/bash',
    'bob:x:1002:1002::/home/bob:/bin/bash',
    'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
    '',
  ].join('\n');
}

function group(): string {
  const groups = ['root:x:0:', `dev:x:${USER_ID}:`, 'alice:x:1001:', 'bob:x:1002:'];
  return [...groups, 'nogroup:x:65534:', ''].join('\n');
}
