import type { Problem } from '../problem.ts';
import { RENEW } from './evidence-file.ts';
import { matchesPage, type Evidence } from './evidence.ts';
import type { SampleRun } from './run.ts';

/** Program or library of which another version ran than the evidence names. */
export interface VersionDrift {
  /** `Redis 7.0.15` */
  recorded: string;
  ran: string;
  /** Number of samples that ran on it. */
  samples: number;
}

/**
 * Compares the programs and libraries that the evidence names with those that ran.
 *
 * Another program is a problem. Another version is none, since a system moves on from week to week
 * while samples print the same, but it is named.
 *
 * @param runs The samples that were run; those without evidence of their own are passed over.
 */
export function compareVersions(
  runs: readonly SampleRun[],
  evidence: Evidence,
): { drift: VersionDrift[]; problems: Problem[] } {
  const drift = new Map<string, VersionDrift>();
  const problems: Problem[] = [];
  for (const { sample, programs, libraries } of runs) {
    const entry = evidence[sample.key];
    if (!entry || entry.result === 'not run' || !matchesPage(entry, sample)) continue;
    const recorded = [...entry.programs, ...entry.libraries];
    const ran = [...programs, ...libraries];
    if (programNames(recorded) !== programNames(ran)) {
      const message =
        `ran on ${ran.join(', ')}, while its evidence names ${recorded.join(', ')}; ` +
        `${RENEW} -- --page ${sample.page}`;
      problems.push({ file: sample.file, line: sample.startLine, message });
      continue;
    }
    for (const [index, before] of recorded.entries()) {
      const after = ran[index] ?? '';
      if (after === before) continue;
      const key = `${before} → ${after}`;
      const { samples } = drift.get(key) ?? { samples: 0 };
      drift.set(key, { recorded: before, ran: after, samples: samples + 1 });
    }
  }
  return { drift: [...drift.values()], problems };
}

/** `Redis 7.0.15` without its version, for each, in order. */
function programNames(versions: readonly string[]): string {
  return versions.map((text) => text.slice(0, text.lastIndexOf(' '))).join(', ');
}
