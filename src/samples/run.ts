import type { ServiceName } from './fence-options.ts';
import type { Runnable } from './runnable.ts';
import { tidy } from './masks.ts';
import { programVersion } from './programs.ts';
import { rootIsReady } from './root/folder.ts';
import { importedLibraries } from './root/versions.ts';
import { runners } from './runners/index.ts';
import type { Needs, Plan } from './runners/runner.ts';
import { isolation } from './sandbox/isolation.ts';
import { runInSandbox } from './sandbox/sandbox.ts';
import type { RunResult } from './sandbox/supervise.mts';
import { services } from './services.ts';

/** Name of what a machine lacks before it has built it. */
export const ROOT = 'root file system';

/** Run of a sample, or the reason that there was none: see `missing`. */
export interface SampleRun {
  sample: Runnable;
  /** Requirements that this machine lacks, as `root`; with any, the sample was not run. */
  missing: string[];
  /** Output of the sample, as a page would show it. */
  output: string;
  /** Faults of the run itself, with their remedies; the output is not compared yet. */
  faults: string[];
  /** Programs with their versions, the one that runs the language first. */
  programs: string[];
  /** Python libraries that the sample imports, with their versions. */
  libraries: string[];
  seconds: number;
}

/** Runs a sample on the real program. Never throws: what goes wrong is a fault of the run. */
export async function runSample(sample: Runnable): Promise<SampleRun> {
  const needs = allNeeds(sample);
  const named = runners[sample.fence.runner].evidence?.(sample) ?? needs.programs;
  const run: SampleRun = {
    sample,
    missing: missingHere(needs),
    output: '',
    faults: [],
    programs: [...new Set(named.flatMap((name) => programVersion(name) ?? []))],
    libraries: importsLibraries(sample) ? importedLibraries(sample.code) : [],
    seconds: 0,
  };
  if (run.missing.length > 0) return run;

  const start = performance.now();
  try {
    const plan = runners[sample.fence.runner].plan(sample);
    const runResult = await runInSandbox(completePlan(sample, plan));
    run.faults = faultsOf(sample, runResult);
    run.output = tidy(runResult.output);
    // Output of a run with faults may be cut short, without the form that a runner expects.
    if (plan.present && run.faults.length === 0) {
      run.output = tidy(plan.present(run.output));
    }
  } catch (error) {
    run.faults = [error instanceof Error ? error.message : String(error)];
  }
  run.seconds = (performance.now() - start) / 1000;
  return run;
}

/** Requirements of a sample that this machine lacks, as `root`; without any it can run here. */
export function missingFor(sample: Runnable): string[] {
  return missingHere(allNeeds(sample));
}

/** Needs of the runner and of the services of a sample, merged. */
function allNeeds(sample: Runnable): Required<Needs> {
  const all: Needs[] = [
    runners[sample.fence.runner].needs(sample),
    ...sample.fence.services.map((name) => services[name].needs),
  ];
  return {
    programs: [...new Set(all.flatMap(({ programs }) => programs))],
    privileged: all.some(({ privileged }) => privileged),
  };
}

function missingHere({ privileged }: Required<Needs>): string[] {
  return [
    ...(isolation() === 'none' ? ['namespaces (bubblewrap)'] : []),
    ...(rootIsReady() ? [] : [ROOT]),
    ...(privileged && isolation() !== 'root' ? ['root'] : []),
  ];
}

/** True for a program that can import what is installed beside the standard library. */
function importsLibraries({ fence, language }: Runnable): boolean {
  return language === 'python' ? fence.python === '3.14' : fence.services.includes('venv');
}

/** Adds the services of the sample and the usual surroundings to what its runner plans. */
function completePlan(sample: Runnable, plan: Plan): Parameters<typeof runInSandbox>[0] {
  const { fence } = sample;
  const used = inOrder(fence.services).map((name) => services[name]);
  const path = [
    ...(fence.runner === 'python' ? ['/opt/venv/bin'] : []),
    ...[...used, plan].flatMap((part) => part.path ?? []),
    ...['/usr/sbin', '/usr/bin'],
  ];
  return {
    files: plan.files,
    command: plan.command,
    ...(plan.input === undefined ? {} : { input: plan.input }),
    steps: [...used.flatMap((service) => service.steps?.(sample) ?? []), ...(plan.steps ?? [])],
    env: {
      ...SURROUNDINGS,
      ...Object.fromEntries(used.flatMap((service) => Object.entries(service.env ?? {}))),
      ...plan.env,
      PATH: path.join(':'),
    },
    timeout: fence.timeout,
    as: used.find((service) => service.as)?.as ?? 'user',
    lowPorts: plan.lowPorts ?? false,
    prepare(home) {
      for (const part of [...used, plan]) part.prepare?.(home);
    },
  };
}

/** A worker starts after its broker, whatever the order in the fence. */
function inOrder(names: readonly ServiceName[]): ServiceName[] {
  return [...names].sort((a, b) => Number(a === 'celery') - Number(b === 'celery'));
}

/** The same surroundings on every machine: language, time zone, and who commits what, and when. */
const SURROUNDINGS = {
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  USER: 'dev',
  LOGNAME: 'dev',
  SHELL: '/bin/bash',
  TERM: 'dumb',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  ...gitSettings({
    'user.name': 'dev',
    'user.email': 'dev@example.com',
    'init.defaultBranch': 'main',
    'gc.auto': '0',
    'maintenance.auto': 'false',
  }),
  GIT_AUTHOR_DATE: '2026-01-01T09:00:00+00:00',
  GIT_COMMITTER_DATE: '2026-01-01T09:00:00+00:00',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

function gitSettings(settings: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(settings);
  const variables = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(variables) };
}

/** Faults of a run: what no sample may do, as to leave a process behind. */
function faultsOf({ fence }: Runnable, runResult: RunResult): string[] {
  if (runResult.setupError) return [`could not be prepared: ${runResult.setupError}`];
  const faults: string[] = [];
  if (runResult.timedOut) {
    faults.push(
      `still running after ${fence.timeout} s, and was ended; make it end by itself, or write timeout=…`,
    );
  } else if (runResult.exitCode !== 0 && !fence.fails) {
    faults.push(
      `ended with exit code ${runResult.exitCode ?? 'of a signal'}; mend it, or write "fails" if it must fail`,
    );
  } else if (runResult.exitCode === 0 && fence.fails) {
    faults.push('must fail, and succeeded; mend it, or remove "fails"');
  }
  if (runResult.leftProcesses.length > 0) {
    faults.push(
      `left a process behind (${runResult.leftProcesses.join('; ')}); end what the sample starts`,
    );
  }
  if (runResult.leftFiles.length > 0) {
    faults.push(
      `wrote outside its directory (${runResult.leftFiles.join(', ')}); write into the working ` +
        'directory, or remove what was written',
    );
  } else if (runResult.output.includes('Read-only file system')) {
    faults.push('tried to write outside its directory; write into the working directory');
  }
  return faults;
}
