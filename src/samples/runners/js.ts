import { fileName, type Runner } from './runner.ts';

/** Node.js. */
export const js: Runner = {
  needs: () => ({ programs: ['node'] }),
  plan(sample) {
    const name = fileName(sample, 'main.mjs');
    return { files: { [name]: `${sample.code}\n` }, command: ['node', name] };
  },
};
