import type { Runner } from './runner.ts';

/** Complaints of the browser about a system without a bus are no part of the output. */
const BROWSER =
  'chromium-headless-shell --no-sandbox --disable-gpu --disable-breakpad ' +
  '--user-data-dir=/home/dev/chromium --virtual-time-budget=2000 --dump-dom main.html 2> /dev/null';

/**
 * A document in Chromium, whose scripts and styles take effect. The output is the document as it
 * stands after them, in HTML.
 */
export const html: Runner = {
  needs: () => ({ programs: ['chromium-headless-shell'] }),
  plan: ({ code }) => ({
    files: { 'main.html': `${code}\n` },
    command: ['bash', '-c', BROWSER],
  }),
};
