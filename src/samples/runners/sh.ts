import { PROGRAM_NAMES } from '../programs.ts';
import { fileName, type Runner } from './runner.ts';
import { withTranscript } from './transcript.ts';

/** A Bash script; with `transcript` each command stands in front of its output. */
export const sh: Runner = {
  needs: ({ code }) => ({ programs: ['bash', ...mentioned(code)] }),
  plan(sample) {
    // Beside the working directory, which a sample finds empty.
    const name = `../${fileName(sample, 'main.sh')}`;
    const script = sample.fence.transcript ? withTranscript(sample.code) : sample.code;
    return { files: { [name]: `${script}\n` }, command: ['bash', name] };
  },
};

/** The known programs that stand where a script has a command. */
function mentioned(code: string): typeof PROGRAM_NAMES {
  const before = String.raw`(?:^|[|;&({]|\b(?:do|then|else|if|while|until|exec|time|sudo)\s)\s*`;
  return PROGRAM_NAMES.filter(
    (name) => name !== 'bash' && new RegExp(`${before}${name}(?![\\w./-])`, 'm').test(code),
  );
}
