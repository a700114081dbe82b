import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASES, type Database } from './fence-options.ts';
import type { ProgramName } from './programs.ts';
import { systemFolder, templateFolder } from './root/folder.ts';
import { HOME } from './sandbox/request.ts';
import { runInSandbox } from './sandbox/sandbox.ts';
import type { SetupStep } from './sandbox/supervise.mts';

/** Knows how a database server is run by an ordinary user, with its data in the home directory. */
interface DatabaseServer {
  program: ProgramName;
  /** Script that makes the data directory; it finds the statements for accounts in `users.sql`. */
  make: string;
  /** Statements that make a user `dev` with the password `dev`, one a line. */
  users: readonly string[];
  command: readonly string[];
  ready: NonNullable<SetupStep['ready']>;
  /** Command that runs the statements in `main.sql` and prints results as tables. */
  client: string;
  env?: Readonly<Record<string, string>>;
  /** Folder put in front of the search path. */
  path?: string;
}

/** Line of MySQL's and MariaDB's log; behind it stands the port, 0 while none is open. */
const READY = { text: 'port: 3306' };

const MYSQL_FOLDER = `${HOME}/mysql`;
const MYSQL = [
  ...['mysqld', '--no-defaults', `--datadir=${MYSQL_FOLDER}`, '--mysqlx=OFF'],
  ...['--secure-file-priv=NULL', '--innodb-redo-log-capacity=8M'],
  ...['--socket=/run/mysqld/mysqld.sock', '--pid-file=/run/mysqld/mysqld.pid'],
];

const MARIADB_FOLDER = `${HOME}/mariadb`;
const MARIADB_HOME = '/opt/mariadb/usr';
const MARIADB = [
  ...['mariadbd', '--no-defaults', `--basedir=${MARIADB_HOME}`, `--datadir=${MARIADB_FOLDER}`],
  ...['--innodb-log-file-size=8M', '--socket=/run/mariadbd/mysqld.sock'],
];

const POSTGRESQL_FOLDER = `${HOME}/postgresql`;
const POSTGRESQL = ['postgres', '-D', POSTGRESQL_FOLDER, '-k', '/run/postgresql'];

/** Settings with which the clients of MySQL and MariaDB sign in. */
const CLIENT_SETTINGS = '[client]\nuser=dev\npassword=dev\n';

const ACCOUNTS = ["dev@'localhost'", "dev@'127.0.0.1'"] as const;
const GRANTS = [
  'CREATE DATABASE app CHARACTER SET utf8mb4;',
  ...ACCOUNTS.map((account) => `GRANT ALL ON *.* TO ${account} WITH GRANT OPTION;`),
];

const SERVERS: Readonly<Record<Database, DatabaseServer>> = {
  /** On 3306 and on the usual socket. */
  mysql: {
    program: 'mysqld',
    make: `${MYSQL.join(' ')} --initialize-insecure --init-file="$PWD/users.sql"`,
    users: [...ACCOUNTS.map((account) => `CREATE USER ${account} IDENTIFIED BY 'dev';`), ...GRANTS],
    command: [...MYSQL, '--bind-address=127.0.0.1'],
    ready: READY,
    client: 'mysql --table app < main.sql',
  },
  /** Like MySQL, and beside it: never in the same sample. */
  mariadb: {
    program: 'mariadbd',
    make: `mariadb-install-db --no-defaults --basedir=${MARIADB_HOME} --datadir=${MARIADB_FOLDER} \\
        --innodb-log-file-size=8M --skip-test-db --auth-root-authentication-method=normal
      ${MARIADB.join(' ')} --bootstrap < users.sql`,
    users: [
      'FLUSH PRIVILEGES;',
      `CREATE USER ${ACCOUNTS[0]} IDENTIFIED VIA unix_socket OR mysql_native_password USING PASSWORD('dev');`,
      `CREATE USER ${ACCOUNTS[1]} IDENTIFIED BY 'dev';`,
      ...GRANTS,
    ],
    command: [
      ...[...MARIADB, '--bind-address=127.0.0.1', '--character-set-server=utf8mb4'],
      '--collation-server=utf8mb4_general_ci',
    ],
    ready: READY,
    client: 'mariadb --table app < main.sql',
    path: `${MARIADB_HOME}/bin:${MARIADB_HOME}/sbin`,
  },
  /** On 5432 and on the usual socket. */
  postgresql: {
    program: 'postgres',
    make: `initdb --pgdata=${POSTGRESQL_FOLDER} --username=dev --auth=trust --encoding=UTF8
      ${POSTGRESQL.join(' ')} -c listen_addresses= & server=$!
      until pg_isready > /dev/null; do sleep 0.2; done
      createdb app
      kill -INT $server; wait $server`,
    users: [],
    command: [...POSTGRESQL, '-c', 'listen_addresses=127.0.0.1'],
    ready: { command: ['pg_isready'] },
    client: 'psql --no-psqlrc --quiet --file=main.sql',
    env: { PGUSER: 'dev', PGPASSWORD: 'dev', PGDATABASE: 'app' },
    path: '/usr/lib/postgresql/18/bin',
  },
};

/** What a sample with a database needs around it. */
export interface DatabaseSetup {
  program: ProgramName;
  steps: SetupStep[];
  client: string;
  env: Readonly<Record<string, string>>;
  path: string | undefined;
  prepare: (home: string) => void;
}

/**
 * A database server of its own for a sample, with options of the sample's.
 *
 * @throws From `prepare`, where the root file system has no data directory for it.
 */
export function databaseSetup(name: Database, options: readonly string[]): DatabaseSetup {
  const { program, command, ready, client, env = {}, path } = SERVERS[name];
  return {
    program,
    steps: [{ name: program, command: [...command, ...options], ready }],
    client,
    env,
    path,
    prepare(home) {
      copyFolder(templateFolder(name), join(home, name));
      if (name !== 'postgresql') writeFileSync(join(home, '.my.cnf'), CLIENT_SETTINGS);
    },
  };
}

/** Makes the data directories of all databases for an unfinished root file system. */
export async function makeTemplates(draft: string): Promise<void> {
  for (const name of DATABASES) {
    const { make, users, env = {}, path = '' } = SERVERS[name];
    const { exitCode, output } = await runInSandbox({
      system: systemFolder(draft),
      steps: [],
      files: { 'users.sql': `${users.join('\n')}\n`, 'make.sh': `set -e\n${make}\n` },
      command: ['bash', 'make.sh'],
      env: { PATH: `${path}:/usr/bin:/usr/sbin`, LANG: 'C.UTF-8', ...env },
      timeout: 120,
      as: 'user',
      lowPorts: false,
      finish(home) {
        mkdirSync(join(draft, 'templates'), { recursive: true });
        copyFolder(join(home, name), templateFolder(name, draft));
      },
    });
    if (exitCode !== 0) throw new Error(`${name} made no data directory:\n${output}`);
  }
}

/** Copies a folder with the program `cp`: where a file is closed to us, Node's own would abort. */
function copyFolder(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-R', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cannot copy a data directory: ${stderr}`);
}
