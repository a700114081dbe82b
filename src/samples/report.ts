import type { Report, SampleResult } from './check.ts';
import type { VersionDrift } from './version-drift.ts';

/** The figures that other tools read. */
interface ReportCounts {
  run: number;
  passed: number;
  failed: number;
  /** Samples that opt out, by reason. */
  notRun: Report['notRun'];
  /** Samples that this machine could not run, and what it lacks for them. */
  unavailable: number;
  missing: string[];
  /** Programs and libraries of which another version ran than the evidence names. */
  drift: readonly VersionDrift[];
  /** Keys of what failed beside others and passed alone. */
  unsteady: string[];
  problems: number;
  /** Places of the problems and what each says: `content/a/b.mdx:9 prints …`. */
  failures: string[];
}

/** Counts a report. */
export function countReport({
  results,
  notRun,
  missing,
  drift,
  unsteady,
  problems,
}: Report): ReportCounts {
  const count = (status: SampleResult['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    run: count('passed') + count('failed'),
    passed: count('passed'),
    failed: count('failed'),
    notRun,
    unavailable: count('unavailable'),
    missing,
    drift,
    unsteady,
    problems: problems.length,
    failures: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
}

/**
 * The closing table: a line for each runner and one for all, then what was not run and why, and
 * what ran in another version than the evidence names.
 */
export function formatReport(report: Report): string {
  const runners = [...new Set(report.results.map(({ runner }) => runner))].sort();
  const rows = [
    ['runner', 'run', 'passed', 'failed', 'not here', 'time'],
    ...runners.map((name) =>
      runnerRow(
        name,
        report.results.filter(({ runner }) => runner === name),
      ),
    ),
    runnerRow('all', report.results),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((r) => r[column]?.length ?? 0)));
  const table = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  const reasons = Object.entries(report.notRun).map(([reason, count]) => `${reason} ${count}`);
  return [
    ...table,
    `not run by reason: ${reasons.sort().join(', ') || 'none'}`,
    ...(report.missing.length > 0 ? [`not here: ${report.missing.join(', ')}`] : []),
    ...(report.unsteady.length > 0
      ? [`unsteady, passed alone only: ${report.unsteady.join(', ')}`]
      : []),
    ...formatDrift(report.drift),
  ].join('\n');
}

/** Programs and libraries that ran in another version than the evidence names, a line each; empty without any. */
export function formatDrift(drift: readonly VersionDrift[]): string[] {
  if (drift.length === 0) return [];
  return [
    `other versions than the evidence names: ${drift.length}`,
    ...drift.map(({ recorded, ran, samples }) => `  ${recorded} → ${ran} (samples: ${samples})`),
  ];
}

function runnerRow(name: string, results: readonly SampleResult[]): string[] {
  const count = (...status: SampleResult['status'][]): string =>
    String(results.filter((result) => status.includes(result.status)).length);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return [
    name,
    count('passed', 'failed'),
    count('passed'),
    count('failed'),
    count('unavailable'),
    `${seconds.toFixed(1)} s`,
  ];
}
