import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunSample } from './extract.ts';
import type { ServiceName } from './fate.ts';
import { programVersion } from './programs.ts';
import type { Needs } from './runners/runner.ts';
import { fileName } from './runners/runner.ts';
import { HOME, runInSandbox, type Errand } from './sandbox/sandbox.ts';
import type { Step } from './sandbox/supervise.mts';

/** Something that a sample finds beside it. */
interface Service {
  needs: Needs;
  steps?: (sample: RunSample) => Step[];
  env?: Readonly<Record<string, string>>;
  prepare?: Errand['prepare'];
  /** Folder put in front of the search path. */
  path?: string;
  as?: Errand['as'];
}

/** What `with=` can name. Servers stand on their usual ports of a loopback of their own. */
export const services: Readonly<Record<ServiceName, Service>> = {
  /** Redis on 6379. */
  redis: {
    needs: { programs: ['redis-server'], sandbox: true },
    steps: ({ fate }) => [redisServer(fate.services.includes('mariadb') ? [] : fate.server)],
  },
  /** MariaDB on 3306 and on the usual socket: user and password `dev`, database `app`. */
  mariadb: {
    needs: { programs: ['mariadbd'], sandbox: true },
    steps: ({ fate }) => [mariadbServer(fate.services.includes('redis') ? [] : fate.server)],
    prepare: prepareMariadb,
  },
  /** RabbitMQ on 5672: user and password `guest`. */
  rabbitmq: {
    needs: { programs: ['rabbitmq-server'], sandbox: true },
    steps: () => [rabbitmqServer],
    path: '/usr/lib/rabbitmq/bin',
    env: {
      RABBITMQ_NODENAME: 'rabbit@localhost',
      RABBITMQ_MNESIA_BASE: `${HOME}/rabbitmq`,
      RABBITMQ_LOG_BASE: `${HOME}/rabbitmq`,
      RABBITMQ_ENABLED_PLUGINS_FILE: `${HOME}/rabbitmq/plugins`,
    },
  },
  /** A worker for the Celery application in the file of the sample. */
  celery: {
    needs: { programs: [], venv: true, sandbox: true },
    steps: (sample) => [celeryWorker(fileName(sample, 'main.py').replace(/\.py$/, ''))],
  },
  /** The libraries of the virtual environment for a shell sample. */
  venv: { needs: { programs: ['python3'], venv: true }, path: '/opt/venv/bin' },
  /** A bare repository ~/remote.git with the branches main and feature/login. */
  remote: { needs: { programs: ['git'] }, steps: () => [bareRemote] },
  /** Root of the sandbox, beside the users dev, alice and bob. */
  root: { needs: { programs: [], sandbox: true, privileged: true }, as: 'root' },
  /** Root of a network with the cards eth0 and eth1, linked to each other. */
  netns: { needs: { programs: ['ip'], sandbox: true }, as: 'root' },
};

/** A Redis server with options of the sample's own. */
export function redisServer(options: readonly string[]): Step {
  return {
    name: 'redis-server',
    command: [
      ...['bash', '-c', `mkdir -p ${HOME}/redis && cd ${HOME}/redis && exec redis-server "$@"`],
      ...['bash', '--port', '6379', '--bind', '127.0.0.1', ...options],
    ],
    // A server with a password answers, too, if only to ask for it.
    ready: { text: 'Ready to accept connections' },
  };
}

const MARIADB_FOLDER = `${HOME}/mariadb`;
const SMALL_LOG = '--innodb-log-file-size=8M';

/** A MariaDB server with options of the sample's own. */
export function mariadbServer(options: readonly string[]): Step {
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
  cpSync(mariadbTemplate(), join(home, 'mariadb'), { recursive: true });
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
      finish: (home) => cpSync(join(home, 'mariadb'), draft, { recursive: true }),
    });
    if (exitCode !== 0) throw new Error(`MariaDB made no data directory:\n${output}`);
    // Another process may have been faster.
    if (!existsSync(template)) renameSync(draft, template);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function mariadbTemplate(): string {
  const version = programVersion('mariadbd')?.replace(/\W+/g, '-').toLowerCase() ?? 'mariadb';
  return join(import.meta.dirname, '../../.cache/samples', version);
}

const rabbitmqServer: Step = {
  name: 'rabbitmq-server',
  command: ['bash', '-c', `mkdir -p ${HOME}/rabbitmq && exec rabbitmq-server`],
  ready: { command: ['bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/5672'] },
};

function celeryWorker(module: string): Step {
  return {
    name: 'celery',
    command: ['celery', '--app', module, 'worker', '--concurrency=1', '--loglevel=INFO'],
    ready: { text: ' ready.' },
  };
}

const bareRemote: Step = {
  name: 'remote',
  command: [
    'bash',
    '-c',
    `set -e
    cd ~
    git init --quiet --bare remote.git
    git clone --quiet remote.git seed 2>&1
    cd seed
    echo '# demo' > README.md
    git add README.md
    git commit --quiet --message 'Add README'
    git switch --quiet --create feature/login
    echo 'def login(): ...' > login.py
    git add login.py
    git commit --quiet --message 'Add login'
    git push --quiet origin main feature/login
    cd ..
    rm -rf seed`,
  ],
};
