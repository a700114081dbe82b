import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Debian unstable on a day: its packages are today's programs. */
const SNAPSHOT = '20261101T000000Z';

/** Keys with which Debian signs its packages. */
export const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Packages that are unpacked, with all that they depend on. */
const PACKAGES = [
  // The system under every sample.
  ...['base-files', 'base-passwd', 'bash', 'bsdutils', 'ca-certificates', 'coreutils', 'dash'],
  ...['debianutils', 'diffutils', 'findutils', 'grep', 'gzip', 'hostname', 'libc-bin', 'mawk'],
  'mount',
  ...['perl-base', 'sed', 'tar', 'tzdata', 'util-linux'],
  // What shell samples call.
  ...['acl', 'curl', 'git', 'iproute2', 'iputils-ping', 'lsof', 'openssl', 'procps', 'psmisc'],
  ...['strace'],
  // Languages.
  ...['default-jre-headless', 'nodejs', 'python3', 'python3-venv', 'python3.15'],
  // Servers, and the browser of `html` samples.
  ...['apache2', 'apache2-utils', 'chromium-headless-shell', 'haproxy', 'memcached'],
  ...['mysql-client-core', 'mysql-server-core', 'nginx', 'postgresql-18', 'rabbitmq-server'],
  ...['redis-server', 'redis-tools', 'valkey-server', 'valkey-tools'],
  // Libraries of MariaDB, which itself stands apart.
  ...['libncurses6', 'libpcre2-8-0', 'libpcre2-posix3', 'libsnappy1v5', 'liburing2'],
];

/** Packages that cannot stand beside MySQL's: `/opt/mariadb` holds them. */
const MARIADB = ['mariadb-client', 'mariadb-client-core', 'mariadb-server-core'];

/** Libraries of the virtual environment `/opt/venv`. */
export const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');

/** Java libraries of `/opt/kafka`. */
export const JARS = join(import.meta.dirname, 'jars.txt');

/** Script that makes a system of what was unpacked. */
export const FURNISH = join(import.meta.dirname, 'furnish.sh');

export const RECIPE = { snapshot: SNAPSHOT, packages: PACKAGES, mariadb: MARIADB } as const;

/** Digest of all that a root file system is made from (12 hexadecimal digits). */
export function recipeDigest(): string {
  const files = [REQUIREMENTS, JARS, FURNISH].map((file) => readFileSync(file, 'utf8'));
  const all = JSON.stringify([RECIPE, files]);
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}
