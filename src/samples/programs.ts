import { packageVersion } from './root/versions.ts';

interface Program {
  /** Name as it stands in a seal. */
  label: string;
  /** Debian package, or artifact of Maven, that brings it. */
  package: string;
}

/** Programs that run samples, by the command that starts them. */
export const PROGRAMS = {
  python3: { label: 'CPython', package: 'python3.14' },
  'python3.15': { label: 'CPython', package: 'python3.15' },
  bash: { label: 'Bash', package: 'bash' },
  node: { label: 'Node.js', package: 'nodejs' },
  java: { label: 'OpenJDK', package: 'openjdk-25-jre-headless' },
  git: { label: 'Git', package: 'git' },
  'redis-server': { label: 'Redis', package: 'redis-server' },
  'valkey-server': { label: 'Valkey', package: 'valkey-server' },
  mysqld: { label: 'MySQL', package: 'mysql-server-core' },
  mariadbd: { label: 'MariaDB', package: 'mariadb-server-core' },
  postgres: { label: 'PostgreSQL', package: 'postgresql-18' },
  nginx: { label: 'Nginx', package: 'nginx' },
  apache2: { label: 'Apache', package: 'apache2' },
  haproxy: { label: 'HAProxy', package: 'haproxy' },
  memcached: { label: 'memcached', package: 'memcached' },
  'rabbitmq-server': { label: 'RabbitMQ', package: 'rabbitmq-server' },
  'kafka-server-start.sh': { label: 'Kafka', package: 'kafka_2.13' },
  'chromium-headless-shell': { label: 'Chromium', package: 'chromium-headless-shell' },
  lsof: { label: 'lsof', package: 'lsof' },
  ss: { label: 'iproute2', package: 'iproute2' },
  ip: { label: 'iproute2', package: 'iproute2' },
  ps: { label: 'procps', package: 'procps' },
  free: { label: 'procps', package: 'procps' },
  pgrep: { label: 'procps', package: 'procps' },
  pstree: { label: 'psmisc', package: 'psmisc' },
  fuser: { label: 'psmisc', package: 'psmisc' },
  setfacl: { label: 'acl', package: 'acl' },
  curl: { label: 'curl', package: 'curl' },
  openssl: { label: 'OpenSSL', package: 'openssl' },
  strace: { label: 'strace', package: 'strace' },
  chmod: { label: 'coreutils', package: 'coreutils' },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

export const PROGRAM_NAMES = Object.keys(PROGRAMS) as ProgramName[];

/**
 * Name and version of a program in the root file system.
 *
 * @returns For example `Redis 8.0.6`; undefined where there is no root file system yet.
 */
export function programVersion(name: ProgramName): string | undefined {
  const { label, package: debian }: Program = PROGRAMS[name];
  const version = packageVersion(debian);
  return version === undefined ? undefined : `${label} ${version}`;
}
