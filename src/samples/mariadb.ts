import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programVersion } from './programs.ts';
import { HOME } from './sandbox/request.ts';
import { runInSandbox } from './sandbox/sandbox.ts';
import type { SetupStep } from './sandbox/supervise.mts';

const MARIADB_FOLDER = `${HOME}/mariadb`;
const SMALL_LOG = '--innodb-log-file-size=8M';

/** A MariaDB server with options of the sample's own. */
export function mariadbServer(options: readonly string[]): SetupStep {
  return {
    name: 'mariadbd',
    command: [
      ...['mariadbd', '--no-defaults', `--datadir=${MARIADB_FOLDER}`, SMALL_LOG],
      ...['--socket=/run/mysqld/mysqld.sock', '--bind-address=127.0.0.1'],
      ...['--character-set-server=utf8mb4', '--collation-server=utf8mb4_general_ci', ...options],
    ],
    ready: { command: ['mariadb-admin', 'ping'] },
  };
}

/**
 * Gives a sample a copy of the empty data directory that `makeMariadbTemplate` made.
 *
 * @throws When there is none yet.
 */
export function prepareMariadb(home: string): void {
  if (!existsSync(mariadbTemplate())) {
    throw new Error('MariaDB has no data directory yet; npm run samples:check makes one');
  }
  copy(mariadbTemplate(), join(home, 'mariadb'));
}

/** Copies a folder with the program `cp`: where a file is closed to us, Node's own would abort. */
function copy(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-R', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cannot copy the data directory of MariaDB: ${stderr}`);
}

/**
 * Makes an empty data directory, once for each version: a copy of it starts in a second.
 *
 * @throws When MariaDB cannot make it.
 */
export async function makeMariadbTemplate(): Promise<void> {
  const template = mariadbTemplate();
  if (existsSync(template)) return;
  mkdirSync(dirname(template), { recursive: true });
  const draft = mkdtempSync(`${template}-`);
  // Bootstrapping takes one statement a line.
  const users = ['localhost', '127.0.0.1'].flatMap((host) => [
    `CREATE USER dev@'${host}' IDENTIFIED VIA ${host === 'localhost' ? 'unix_socket OR ' : ''}` +
      `mysql_native_password USING PASSWORD('dev');`,
    `GRANT ALL ON *.* TO dev@'${host}' WITH GRANT OPTION;`,
  ]);
  try {
    const { exitCode, output } = await runInSandbox({
      steps: [],
      files: {
        'users.sql': `FLUSH PRIVILEGES;\nCREATE DATABASE app CHARACTER SET utf8mb4;\n${users.join('\n')}\n`,
        'make.sh': [
          'set -e',
          `mariadb-install-db --no-defaults --datadir=${MARIADB_FOLDER} ${SMALL_LOG} \\`,
          '  --skip-test-db --auth-root-authentication-method=normal',
          `mariadbd --no-defaults --datadir=${MARIADB_FOLDER} ${SMALL_LOG} --bootstrap < users.sql`,
        ].join('\n'),
      },
      command: ['bash', 'make.sh'],
      env: { PATH: '/usr/bin:/usr/sbin', LANG: 'C.UTF-8' },
      timeout: 120,
      as: 'user',
      lowPorts: false,
      mounts: {},
      finish(home) {
        copy(join(home, 'mariadb'), join(draft, 'data'));
        // Another user of this machine may run the samples next.
        spawnSync('chmod', ['-R', 'a+rX', draft]);
      },
    });
    if (exitCode !== 0) throw new Error(`MariaDB made no data directory:\n${output}`);
    // Another process may have been faster.
    if (!existsSync(template)) renameSync(join(draft, 'data'), template);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function mariadbTemplate(): string {
  const version = programVersion('mariadbd')?.replace(/\W+/g, '-').toLowerCase() ?? 'mariadb';
  return join(import.meta.dirname, '../../.cache/samples', version);
}
