import type { Runner } from './runner.ts';

/**
 * A document in Chromium, whose scripts and styles take effect. The output is the document as it
 * stands after them, in HTML.
 */
export const html: Runner = {
  needs: () => ({ programs: ['chromium'], sandbox: true }),
  plan: ({ code }) => ({
    files: { 'main.html': `${code}\n` },
    command: [
      ...['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-breakpad'],
      ...['--user-data-dir=/home/dev/chromium', '--virtual-time-budget=2000', '--log-level=3'],
      ...['--dump-dom', 'main.html'],
    ],
  }),
};
