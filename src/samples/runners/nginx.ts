import type { Runner } from './runner.ts';

const CONFIG = 'nginx.conf';
const NGINX = `nginx -e stderr -c "$PWD/${CONFIG}"`;

/**
 * A configuration that `nginx -t` tests and that then answers the calls of `curl="…; …"`. What
 * stands in the context of `http` gets the two blocks around it that every file needs.
 */
export const nginx: Runner = {
  needs: () => ({ programs: ['nginx', 'curl'] }),
  evidence: () => ['nginx'],
  plan({ code, fence }) {
    const isWhole = /^\s*events\s*\{/m.test(code);
    // In one line with the first of the sample, so that messages name its own line numbers.
    const config = isWhole ? code : `events {} http { access_log off; ${code}\n}`;
    return {
      files: { [CONFIG]: `${config}\n`, 'main.sh': script(fence.curl) },
      command: ['bash', 'main.sh'],
      lowPorts: true,
    };
  },
};

/**
 * Tests, serves, calls, and ends the server; the commands are printed as a reader would type them,
 * and `awk` ends a reply that has no newline.
 */
function script(calls: readonly string[]): string {
  const lines = [`echo '$ nginx -t'`, `${NGINX} -t || exit`];
  if (calls.length > 0) {
    lines.push(`${NGINX} -g 'daemon off;' & server=$!`);
    lines.push('until [ -s /run/nginx.pid ]; do sleep 0.05; done');
    for (const call of calls) {
      const shown = `$ curl ${call}`.replaceAll("'", String.raw`'\''`);
      lines.push(`printf '%s\\n' '${shown}'`, `curl --silent --show-error ${call} | awk 1`);
    }
    lines.push('kill "$server"; wait "$server"');
  }
  return `${lines.join('\n')}\n`;
}
