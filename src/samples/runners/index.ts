import type { RunnerName } from '../fence-options.ts';
import { html } from './html.ts';
import { js } from './js.ts';
import { nginx } from './nginx.ts';
import { python } from './python.ts';
import { redis } from './redis.ts';
import type { Runner } from './runner.ts';
import { sh } from './sh.ts';
import { sql } from './sql.ts';

/** The runners, each under the language whose samples it runs. */
export const runners: Readonly<Record<RunnerName, Runner>> = {
  python,
  sh,
  js,
  sql,
  redis,
  nginx,
  html,
};
