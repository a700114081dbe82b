import { fileName, type Runner } from './runner.ts';

/** CPython with the libraries of `python-requirements.txt`. */
export const python: Runner = {
  needs: () => ({ programs: ['python3'], venv: true }),
  plan(sample) {
    const name = fileName(sample, 'main.py');
    return { files: { [name]: `${sample.code}\n` }, command: ['python', name] };
  },
};
