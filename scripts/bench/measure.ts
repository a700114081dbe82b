import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const POLL_MS = 200;
const PAGE_BYTES = 4096;

/** Cost of a command. */
export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor, of all processes. */
  cpu: number;
  /** Largest sum of resident bytes over its processes; pages that they share count twice. */
  memory: number;
}

/**
 * Runs a command to its end.
 *
 * @throws When it fails; its output is on the terminal.
 */
export async function measure(
  command: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
  // Bash counts the processes that have ended, too.
  const script = '"$@"; code=$?; times >&3; exit $code';
  const start = performance.now();
  const child = spawn('bash', ['-c', script, 'measured', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  let times = '';
  child.stdio[3]?.on('data', (data: Buffer) => (times += data.toString()));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, child.pid === undefined ? 0 : memoryOf(child.pid));
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} failed`);
  const wall = (performance.now() - start) / 1000;
  // The second line is that of the children: `1m2.345s 0m6.789s`.
  const cpu = (times.split('\n')[1] ?? '').split(' ').reduce((sum, time) => {
    const [, minutes = '0', seconds = '0'] = /(\d+)m([\d.]+)s/.exec(time) ?? [];
    return sum + Number(minutes) * 60 + Number(seconds);
  }, 0);
  return { wall, cpu, memory };
}

/** Resident bytes of a process and of all that it started. */
function memoryOf(root: number): number {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const bytes = Number(fields[21]) * PAGE_BYTES;
      processes.set(Number(name), { parent: Number(fields[1]), bytes });
    } catch {
      // The process has ended meanwhile.
    }
  }
  const isWithin = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = processes.get(at)?.parent) {
      if (at === root) return true;
    }
    return false;
  };
  return [...processes]
    .filter(([pid]) => isWithin(pid))
    .reduce((sum, [, { bytes }]) => sum + bytes, 0);
}
