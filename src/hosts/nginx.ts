import { TLS_HEADERS, type HostRule } from './rules.ts';

const ROOT = '/var/www/mianshi-youju';
const FOLDER = '/etc/nginx/mianshi-youju';
const NAME = 'mianshi-youju.example';
const MADE = '# Made of the table in src/hosts/rules.ts by `npm run hosts:update`.\n';

/** nginx's files for the site at the root of a host, by their names. */
export function nginxFiles(rules: readonly HostRule[]): Record<string, string> {
  return {
    'maps.conf': `${MADE}${maps(rules)}`,
    'site.conf': `${MADE}${site(rules)}`,
    'http.conf': `${MADE}${plain()}`,
    'tls.conf': `${MADE}${tls()}`,
  };
}

/** Headers that a later rule changes: their values stand in maps. */
function changing([general, ...exceptions]: readonly HostRule[]): string[] {
  return Object.keys(general?.headers ?? {}).filter((name) =>
    exceptions.some(({ headers }) => headers?.[name] !== undefined),
  );
}

function maps(rules: readonly HostRule[]): string {
  const [general, ...others] = rules;
  const redirects = `
# Short and former addresses.
map $uri $redirect {
    include ${ROOT}/redirects.map;
}
`;
  const values = changing(rules).map((name) => {
    const exceptions = others.flatMap(({ path, headers }) => {
      const value = headers?.[name];
      return value === undefined
        ? []
        : [`    "~^(200|206|304) /${patternOf(path)}" ${quoted(value)};\n`];
    });
    return `
# No error is kept as what it stands for would be: the next deployment may bring the file.
map "$status $uri" $${variableOf(name)} {
    default ${quoted(general?.headers?.[name] ?? '')};
${exceptions.join('')}}
`;
  });
  return redirects + values.join('');
}

/** Regular expression of a path; a folder matches all that it holds. */
function patternOf(path: string): string {
  const escaped = path.replace(/[.+?()[\]{}|\\^$]/g, '\\$&');
  if (path.startsWith('*')) return `.*${escaped.slice(1)}$`;
  return path.endsWith('*') ? escaped.slice(0, -1) : `${escaped}$`;
}

function site(rules: readonly HostRule[]): string {
  const variables = new Set(changing(rules));
  const headers = Object.entries(rules[0]?.headers ?? {}).map(
    ([name, value]) =>
      `add_header ${name} ${variables.has(name) ? `$${variableOf(name)}` : quoted(value)} always;\n`,
  );
  const types = rules.flatMap(({ path, type }) =>
    type === undefined
      ? []
      : [
          `location ${path.startsWith('*') ? `~ ${patternOf(path).slice(2)}` : `= /${path}`} {
    types {}
    default_type ${type};
}
`,
        ],
  );
  return `
root ${ROOT};
charset utf-8;
charset_types text/css text/plain text/markdown application/javascript application/atom+xml;

# Relative redirects: nginx does not know scheme and port in front of a proxy.
absolute_redirect off;

# Folders without a page are no pages, either.
error_page 403 404 =404 /404.html;

# What \`npm run compress\` wrote is sent as it is; with ngx_brotli, add: brotli_static on;
gzip_static on;
gzip on;
gzip_vary on;
gzip_types text/css text/plain text/markdown application/atom+xml application/javascript application/json application/xml image/svg+xml application/manifest+json;

${headers.join('')}
if ($redirect) {
    return 301 $redirect;
}

location / {
    try_files $uri $uri/ =404;
}

location = /404.html {
    internal;
}

# Types that nginx does not know.
${types.join('\n')}`;
}

function plain(): string {
  return `
server {
    listen 80;
    listen [::]:80;
    server_name ${NAME};
    include ${FOLDER}/site.conf;
}
`;
}

function tls(): string {
  const headers = Object.entries(TLS_HEADERS).map(
    ([name, value]) => `    add_header ${name} ${quoted(value)} always;\n`,
  );
  return `
server {
    listen 80;
    listen [::]:80;
    server_name ${NAME};
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    http2 on;
    server_name ${NAME};
    ssl_certificate ${FOLDER}/certificate.pem;
    ssl_certificate_key ${FOLDER}/key.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:mianshi_youju:1m;
${headers.join('')}    include ${FOLDER}/site.conf;
}
`;
}

function variableOf(header: string): string {
  return header.toLowerCase().replaceAll('-', '_');
}

/** A value in quotes, of which it holds one kind at most. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
