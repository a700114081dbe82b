import { databaseSetup } from './databases.ts';
import { WITH_ARGUMENTS, type Database, type ServiceName } from './fence-options.ts';
import type { Runnable } from './runnable.ts';
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
    needs: { programs: ['redis-server'] },
    steps: (sample) => [redisServer(argumentsFor('redis', sample))],
  },
  /** User and password `dev`, database `app`. */
  mysql: database('mysql'),
  mariadb: database('mariadb'),
  postgresql: database('postgresql'),
  /** RabbitMQ on 5672: user and password `guest`. */
  rabbitmq: {
    needs: { programs: ['rabbitmq-server'] },
    steps: () => [rabbitmqServer],
    path: '/usr/lib/rabbitmq/bin',
    env: {
      RABBITMQ_NODENAME: 'rabbit@localhost',
      RABBITMQ_MNESIA_BASE: `${HOME}/rabbitmq`,
      RABBITMQ_LOG_BASE: `${HOME}/rabbitmq`,
      RABBITMQ_ENABLED_PLUGINS_FILE: `${HOME}/rabbitmq/plugins`,
    },
  },
  /** One node of Kafka, broker and controller, on 9092. */
  kafka: {
    needs: { programs: ['kafka-server-start.sh'] },
    steps: () => [kafkaServer],
  },
  /** A worker for the Celery application in the file of the sample. */
  celery: {
    needs: { programs: [] },
    steps: (sample) => [celeryWorker(fileName(sample, 'main.py').replace(/\.py$/, ''))],
  },
  /** The libraries of the virtual environment for a shell sample. */
  venv: { needs: { programs: ['python3'] }, path: '/opt/venv/bin' },
  /** A bare repository ~/remote.git with the branches main and feature/login. */
  remote: { needs: { programs: ['git'] }, steps: () => [bareRemote] },
  /** Root of the sandbox, beside the users dev, alice and bob. */
  root: { needs: { programs: [], privileged: true }, as: 'root' },
  /** Root of a network with the cards eth0 and eth1, linked to each other. */
  netns: { needs: { programs: ['ip'] }, as: 'root' },
};

/** A database server as a service, with the options of the sample. */
function database(name: Database): Service {
  const { program, env, path, prepare } = databaseSetup(name, []);
  return {
    needs: { programs: [program] },
    steps: (sample) => databaseSetup(name, argumentsFor(name, sample)).steps,
    env,
    prepare,
    ...(path !== undefined && { path }),
  };
}

/** Options of a sample for its server, where it has only one that takes some. */
function argumentsFor(name: ServiceName, { fence }: Runnable): readonly string[] {
  const takers = fence.services.filter((one) => WITH_ARGUMENTS.includes(one));
  return takers.length === 1 && takers[0] === name ? fence.serverArgs : [];
}

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

const kafkaServer: SetupStep = {
  name: 'kafka',
  command: [
    'bash',
    '-c',
    `set -e
    mkdir -p ${HOME}/kafka
    cd ${HOME}/kafka
    printf '%s\\n' process.roles=broker,controller node.id=1 log.dirs=${HOME}/kafka/logs \\
      controller.quorum.voters=1@127.0.0.1:9093 controller.listener.names=CONTROLLER \\
      listeners=PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093 \\
      offsets.topic.replication.factor=1 transaction.state.log.replication.factor=1 \\
      transaction.state.log.min.isr=1 group.initial.rebalance.delay.ms=0 > server.properties
    kafka-storage.sh format --cluster-id MkU3OEVBNTcwNTJENDM2Qg --config server.properties
    exec kafka-server-start.sh server.properties`,
  ],
  ready: { command: ['bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/9092'] },
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
