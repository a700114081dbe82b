import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSamples, type CheckOptions } from './check.ts';
import { isRunner, RUNNERS } from './fence-options.ts';
import { countReport, formatReport } from './report.ts';

const USAGE = `samples check | update
  --page category/slug   one page
  --runner name          one of ${RUNNERS.join(', ')}
  --content folder       folder of the pages (content)
  --jobs n               samples side by side (4)
  --strict               fail where this machine cannot run a sample
  --report file          write the figures as JSON`;

/**
 * Runs `samples check` or `samples update`: progress while it runs, then the problems, by file and
 * line, then a table.
 *
 * @param args Words of the command line behind the name of the program.
 * @param print Takes each line.
 * @returns The exit code: 0 when all is well, 1 when there is a problem, 2 for a wrong call.
 */
export async function main(args: string[], print: (line: string) => void): Promise<number> {
  const call = readArguments(args);
  if (typeof call === 'string') {
    print(`${call}\n${USAGE}`);
    return 2;
  }
  const report = await checkSamples({
    ...call.options,
    onResult({ sample, seconds, missing }, problems) {
      const sign = problems.length > 0 ? '✗' : missing.length > 0 ? '–' : '✓';
      const note =
        missing.length > 0 ? `not here: ${missing.join(', ')}` : `${seconds.toFixed(1)} s`;
      print(`${sign} ${sample.key} ${sample.fence.runner} (${note})`);
    },
  });
  if (report.problems.length > 0) print('');
  for (const { file, line, field, message } of report.problems) {
    const place = field === undefined ? '' : `${field}: `;
    print(`${file}:${line} ${place}${message.replaceAll('\n', '\n    ')}`);
  }
  print(`\n${formatReport(report)}`);
  if (call.reportFile !== undefined) {
    mkdirSync(dirname(call.reportFile), { recursive: true });
    writeFileSync(call.reportFile, `${JSON.stringify(countReport(report), null, 2)}\n`);
  }
  return report.problems.length > 0 ? 1 : 0;
}

interface Call {
  options: CheckOptions;
  reportFile: string | undefined;
}

/** Reads the command line; returns what is wrong with it as a string. */
function readArguments(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        page: { type: 'string' },
        runner: { type: 'string' },
        content: { type: 'string', default: 'content' },
        jobs: { type: 'string', default: '4' },
        strict: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const [mode, ...more] = positionals;
    if ((mode !== 'check' && mode !== 'update') || more.length > 0) return 'say check or update';
    const { runner } = values;
    if (runner !== undefined && !isRunner(runner)) return `there is no runner "${runner}"`;
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1) return '--jobs takes a number from 1';
    return {
      options: {
        mode,
        contentDir: values.content,
        page: values.page,
        runner,
        jobs,
        strict: values.strict,
        today: new Date().toISOString().slice(0, 10),
      },
      reportFile: values.report,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
