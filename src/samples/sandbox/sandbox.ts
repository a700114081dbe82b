import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import { sandboxArguments } from './bubblewrap.ts';
import { HOME, SUPERVISOR, USER_ID, WORK, type SandboxRequest } from './request.ts';
import { isolation } from './isolation.ts';
import type { SupervisorRequest, RunResult } from './supervise.mts';

/** Folders that every user of a system may write to. */
const WATCHED = ['/tmp', '/var/tmp', '/dev/shm'];
/** Milliseconds for the servers, beyond the time of the sample. */
const EXTRA_TIME = 150_000;

/**
 * Runs a command, with the servers that it needs, in a fresh directory and, where the machine can,
 * in namespaces of its own: own processes, own loopback, nothing writable but its directory.
 * Whatever happens, the processes are ended and the directory is removed.
 *
 * @throws When the sandbox itself cannot start; a failing command is no error here.
 */
export async function runInSandbox(request: SandboxRequest): Promise<RunResult> {
  const outside = mkdtempSync(join(tmpdir(), 'youju-'));
  folders.add(outside);
  const home = join(outside, 'home');
  const logs = join(outside, 'logs');
  const work = join(home, relative(HOME, WORK));
  const kind = isolation();
  const isolated = kind !== 'none';
  try {
    for (const folder of [home, logs, work]) mkdirSync(folder, { mode: 0o755 });
    for (const [name, text] of Object.entries(request.files)) writeFileSync(join(work, name), text);
    request.prepare?.(home);
    if (kind === 'root' && request.as === 'user') giveAway([home, logs]);

    const job: SupervisorRequest = {
      steps: request.steps,
      command: request.command,
      ...(request.input === undefined ? {} : { input: request.input }),
      timeout: request.timeout,
      isolated,
      logs: isolated ? '/run/samples/logs' : logs,
      watched: isolated ? WATCHED : [],
    };
    const jobFile = join(outside, 'job.json');
    writeFileSync(jobFile, JSON.stringify(job));
    writeFileSync(join(outside, 'passwd'), passwd());
    writeFileSync(join(outside, 'group'), group());
    writeFileSync(join(outside, 'hosts'), '127.0.0.1 localhost demo\n::1 localhost\n');

    const env = { ...request.env, HOME: isolated ? HOME : home };
    const [program, ...args] = isolated
      ? ['bwrap', ...sandboxArguments(request, outside, kind, env)]
      : [process.execPath, join(import.meta.dirname, SUPERVISOR), jobFile];
    const result = await execa(program, args, {
      cwd: work,
      env,
      extendEnv: false,
      reject: false,
      timeout: request.timeout * 1000 + EXTRA_TIME,
      killSignal: 'SIGKILL',
      stdin: 'ignore',
    });
    if (result.exitCode !== 0) {
      throw new Error(`the sandbox did not start: ${result.stderr || (result.message ?? '')}`);
    }
    request.finish?.(home);
    const runResult = JSON.parse(result.stdout) as RunResult;
    if (isolated) return runResult;
    return { ...runResult, output: runResult.output.replaceAll(home, HOME) };
  } finally {
    remove(outside);
    folders.delete(outside);
  }
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
