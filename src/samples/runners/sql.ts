import { mariadbServer, prepareMariadb } from '../mariadb.ts';
import type { Runner } from './runner.ts';

/** Statements at a MariaDB server of their own, database `app`; results are shown as tables. */
export const sql: Runner = {
  needs: () => ({ programs: ['mariadbd'], sandbox: true }),
  plan: ({ code, fence }) => ({
    steps: [mariadbServer(fence.server)],
    files: { 'main.sql': `${code}\n` },
    command: ['bash', '-c', 'mariadb --table app < main.sql'],
    prepare: prepareMariadb,
  }),
};
