import { fileName, type Runner } from './runner.ts';

/** CPython with the libraries of `root/requirements.txt`; the next one, `python=3.15`, without. */
export const python: Runner = {
  needs: ({ fence }) => ({ programs: [fence.python === '3.15' ? 'python3.15' : 'python3'] }),
  plan(sample) {
    const name = fileName(sample, 'main.py');
    const program = sample.fence.python === '3.15' ? 'python3.15' : 'python';
    return { files: { [name]: `${sample.code}\n` }, command: [program, name] };
  },
};
