import type { Runnable } from './runnable.ts';
import type { ServiceName } from './fence-options.ts';
import { mariadbServer, prepareMariadb } from './mariadb.ts';
import { fileName, type Needs } from './runners/runner.ts';
import { HOME, type SandboxRequest } from './sandbox/request.ts';
import type { SetupStep } from './sandbox/supervise.mts';

/** Something that a sample finds beside it. */
interface Service {
  needs: Needs;
  steps?: (sample: Runnable) => SetupStep[];
  env?: Readonly<Record<string, string>>;
  prepare?: SandboxRequest['prepare'];
  /** Folder put in front of the search path. */
  path?: string;
  as?: SandboxRequest['as'];
}

/** Services that `with=` can name. Servers have their usual ports on a loopback of their own. */
export const services: Readonly<Record<ServiceName, Service>> = {
  /** Redis on 6379. */
  redis: {
    needs: { programs: ['redis-server'], sandbox: true },
    steps: ({ fence }) => [redisServer(fence.services.includes('mariadb') ? [] : fence.server)],
  },
  /** MariaDB on 3306 and on the usual socket: user and password `dev`, database `app`. */
  mariadb: {
    needs: { programs: ['mariadbd'], sandbox: true },
    steps: ({ fence }) => [mariadbServer(fence.services.includes('redis') ? [] : fence.server)],
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
export function redisServer(options: readonly string[]): SetupStep {
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

const rabbitmqServer: SetupStep = {
  name: 'rabbitmq-server',
  command: ['bash', '-c', `mkdir -p ${HOME}/rabbitmq && exec rabbitmq-server`],
  ready: { command: ['bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/5672'] },
};

function celeryWorker(module: string): SetupStep {
  return {
    name: 'celery',
    command: ['celery', '--app', module, 'worker', '--concurrency=1', '--loglevel=INFO'],
    ready: { text: ' ready.' },
  };
}

const bareRemote: SetupStep = {
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
