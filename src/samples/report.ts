import type { Report, Result } from './check.ts';

/** The figures that other tools read. */
export interface Summary {
  run: number;
  passed: number;
  failed: number;
  /** Samples that opt out, by reason. */
  notRun: Report['notRun'];
  /** Samples that this machine could not run, and what it lacks for them. */
  unavailable: number;
  missing: string[];
  problems: number;
}

/** Counts a report. */
export function summarise({ results, notRun, missing, problems }: Report): Summary {
  const count = (status: Result['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    run: count('passed') + count('failed'),
    passed: count('passed'),
    failed: count('failed'),
    notRun,
    unavailable: count('unavailable'),
    missing,
    problems: problems.length,
  };
}

/** The closing table: a line for each runner and one for all, then what was not run and why. */
export function formatReport(report: Report): string {
  const runners = [...new Set(report.results.map(({ runner }) => runner))].sort();
  const rows = [
    ['runner', 'run', 'passed', 'failed', 'not here', 'time'],
    ...runners.map((name) =>
      row(
        name,
        report.results.filter(({ runner }) => runner === name),
      ),
    ),
    row('all', report.results),
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
  ].join('\n');
}

function row(name: string, results: readonly Result[]): string[] {
  const count = (...status: Result['status'][]): string =>
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
