// Runs inside the sandbox: starts the servers that a sample asks for, runs the sample, and looks at
// what it left behind. It imports nothing of the project, since only this folder is visible there.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that runs before the sample: to its end, or, with `ready`, as a server beside it. */
export interface SetupStep {
  name: string;
  command: string[];
  /** A server is up when this command succeeds, or when its log holds the text. */
  ready?: { command: string[] } | { text: string };
}

/** Job of the supervisor: a JSON file, whose path is the first argument. */
export interface SupervisorRequest {
  steps: SetupStep[];
  command: string[];
  /** Text for the standard input of the sample. */
  input?: string;
  /** Seconds for the sample. */
  timeout: number;
  /** A folder for logs, outside the directory of the sample. */
  logs: string;
  /** Folders that must be as empty after the sample as they were before. */
  watched: string[];
}

/** Result of a run, printed as JSON on standard output. */
export interface RunResult {
  /** Name of the step that failed and the end of its log: the sample could not start. */
  setupError?: string;
  output: string;
  exitCode: number | null;
  timedOut: boolean;
  /** Command lines of the processes that the sample left. */
  leftProcesses: string[];
  /** Files that it left in a watched folder. */
  leftFiles: string[];
}

const SERVER_START = 60_000;
const LONGEST_OUTPUT = 1_000_000;

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as SupervisorRequest;
const servers: ChildProcess[] = [];
const runResult = await supervise();
for (const server of servers) signalGroup(server, 'SIGKILL');
process.stdout.write(JSON.stringify(runResult));

async function supervise(): Promise<RunResult> {
  const nothingLeft = { leftProcesses: [], leftFiles: [] };
  for (const step of job.steps) {
    const setupError = await start(step);
    if (setupError === undefined) continue;
    return { setupError, output: '', exitCode: null, timedOut: false, ...nothingLeft };
  }
  const processesBefore = new Set(processes().keys());
  const filesBefore = new Set(watchedFiles());
  const { sample, ...ending } = await runToEnd();
  // Leftovers of a killed sample are no fault: it had no chance to clean up.
  const left = ending.timedOut
    ? nothingLeft
    : {
        leftProcesses: await lastingProcesses(processesBefore),
        leftFiles: watchedFiles().filter((file) => !filesBefore.has(file)),
      };
  signalGroup(sample, 'SIGKILL');
  return { ...ending, ...left };
}

/** Runs the command of the job until it ends, or is ended. */
async function runToEnd(): Promise<
  Pick<RunResult, 'output' | 'exitCode' | 'timedOut'> & { sample: ChildProcess }
> {
  // A file rather than a pipe: what a sample leaves running cannot keep the reader waiting.
  const path = join(job.logs, 'sample.log');
  const log = openSync(path, 'a');
  const [program = '', ...rest] = job.command;
  const sample = spawn(program, rest, {
    detached: true,
    stdio: [job.input === undefined ? 'ignore' : 'pipe', log, log],
  });
  sample.stdin?.on('error', () => undefined).end(job.input);
  let timedOut = false;
  const deadline = setTimeout(() => {
    timedOut = true;
    signalGroup(sample, 'SIGKILL');
  }, job.timeout * 1000);
  const exitCode = await exitOf(sample, log);
  clearTimeout(deadline);
  closeSync(log);
  const output = readFileSync(path, 'utf8').slice(0, LONGEST_OUTPUT);
  return { sample, output, exitCode, timedOut };
}

/** Processes that a sample leaves for good; those that are just ending get a moment to do so. */
async function lastingProcesses(before: ReadonlySet<number>): Promise<string[]> {
  let left: string[] = [];
  for (let attempt = 0; attempt < 40; attempt += 1) {
    left = leftProcesses(before);
    if (left.length === 0) break;
    await sleep(50);
  }
  return left;
}

/** Runs a step, or starts it and waits until it is ready. Returns what went wrong. */
async function start({ name, command, ready }: SetupStep): Promise<string | undefined> {
  const path = join(job.logs, `${name}.log`);
  const log = openSync(path, 'a');
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { detached: true, stdio: ['ignore', log, log] });
  const exit = exitOf(child, log);
  const tail = (): string => readFileSync(path, 'utf8').trimEnd().slice(-2000);
  if (!ready) {
    const code = await exit;
    closeSync(log);
    return code === 0 ? undefined : `${name} ended with ${code ?? 'a signal'}:\n${tail()}`;
  }
  servers.push(child);
  const end = Date.now() + SERVER_START;
  while (Date.now() < end) {
    if (child.exitCode !== null) return `${name} did not start:\n${tail()}`;
    if (isReady(ready, path)) return undefined;
    await sleep(50);
  }
  return `${name} was not ready within ${SERVER_START / 1000} s:\n${tail()}`;
}

function isReady(ready: NonNullable<SetupStep['ready']>, log: string): boolean {
  if ('text' in ready) return readFileSync(log, 'utf8').includes(ready.text);
  const [program = '', ...rest] = ready.command;
  return spawnSync(program, rest, { stdio: 'ignore', timeout: 5000 }).status === 0;
}

/** Waits for the end of a process; one that cannot be started ends with 127, as in a shell. */
function exitOf(child: ChildProcess, log: number): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      writeFileSync(log, `${error.message}\n`);
      resolve(127);
    });
    child.once('exit', resolve);
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** The processes that were not there before and do not belong to a server that was. */
function leftProcesses(before: ReadonlySet<number>): string[] {
  const now = processes();
  const ofServer = (pid: number): boolean => {
    const parent = now.get(pid)?.parent ?? 1;
    if (parent <= 1 || parent === process.pid) return false;
    return before.has(parent) || ofServer(parent);
  };
  return [...now]
    .filter(([pid]) => !before.has(pid) && !ofServer(pid))
    .map(([, { command }]) => command);
}

interface Process {
  parent: number;
  command: string;
}

/** The process table without the dead. */
function processes(): Map<number, Process> {
  const table = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [, state, parent] =
        /^\d+ \(.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      if (state === 'Z') continue;
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      table.set(Number(name), { parent: Number(parent), command });
    } catch {
      // The process ended while its entry was read.
    }
  }
  return table;
}

function watchedFiles(): string[] {
  return job.watched.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
}
