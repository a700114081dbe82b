import type { Requirement } from './machine.ts';

/** Facts about a machine from which `npm run doctor` speaks. */
export interface Facts {
  /** System and Node: `linux x64, Node.js 24.21.0`. */
  system: string;
  /** Reasons why the site cannot be built here, each with its remedy. */
  obstacles: readonly string[];
  /** Requirements of the browser tests. */
  browserTests: readonly Requirement[];
  /** Tools that build the samples' root file system and run them in it. */
  tools: readonly Requirement[];
  /** For each sample what it lacks here, as `Redis`; nothing for one that can run. */
  samples: readonly (readonly string[])[];
  /** Command that brings the missing packages; empty where none is missing. */
  install: string;
}

/** Requirements of samples that no package alone brings, with the way to them. */
const REMEDIES: Readonly<Record<string, string>> = {
  'root file system': 'npm test builds it with the tools above, once',
  'namespaces (bubblewrap)': 'Linux that lets bubblewrap make them: docs/samples.md',
  root: 'the samples with several users can only be run by root',
};

/** Says which commands work on a machine, what the others lack, and how to get it. */
export function diagnose({
  system,
  obstacles,
  browserTests,
  tools,
  samples,
  install,
}: Facts): string {
  const complete = samples.filter((missing) => missing.length === 0).length;
  const others = complete === samples.length ? '' : '; npm test lists the others as not run';
  return [
    `${sign(obstacles.length === 0)} npm start, dev, new, validate: ${system}`,
    ...obstacles.map((obstacle) => `    ${obstacle}`),
    `${sign(browserTests.every(isHere))} Browser tests of npm test`,
    ...listed(browserTests),
    `${sign(complete === samples.length)} Samples: ${complete} of ${samples.length} can run here${others}`,
    ...listed(tools),
    ...Object.entries(REMEDIES).flatMap(([name, remedy]) => {
      const count = affected(name, samples);
      return count === '' ? [] : [`    ${sign(false)} ${name}${count}: ${remedy}`];
    }),
    ...(install === '' ? [] : ['', `To bring what is missing: ${install}`]),
  ].join('\n');
}

/** Lines of requirements: what is here in one, then each that is missing in its own. */
function listed(requirements: readonly Requirement[]): string[] {
  const found = requirements.flatMap((requirement) => requirement.found ?? []);
  const missing = requirements.filter((requirement) => !isHere(requirement));
  return [
    ...(found.length > 0 ? [`    ${sign(true)} ${found.join(', ')}`] : []),
    ...missing.map(({ name }) => `    ${sign(false)} ${name}`),
  ];
}

/** Number of samples that lack something, as ` (7 samples)`. */
function affected(name: string, samples: Facts['samples']): string {
  const count = samples.filter((missing) => missing.includes(name)).length;
  return count === 0 ? '' : ` (${count} ${count === 1 ? 'sample' : 'samples'})`;
}

function isHere({ found }: Requirement): boolean {
  return found !== undefined;
}

function sign(good: boolean): string {
  return good ? '✓' : '✗';
}
