import { databaseSetup } from '../databases.ts';
import type { Runner } from './runner.ts';

/** Statements at a database server of their own, database `app`; results are shown as tables. */
export const sql: Runner = {
  needs: ({ fence }) => ({ programs: [databaseSetup(fence.server, []).program] }),
  plan({ code, fence }) {
    const { steps, client, env, path, prepare } = databaseSetup(fence.server, fence.serverArgs);
    return {
      steps,
      env,
      prepare,
      ...(path !== undefined && { path }),
      files: { 'main.sql': `${code}\n` },
      command: ['bash', '-c', client],
    };
  },
};
