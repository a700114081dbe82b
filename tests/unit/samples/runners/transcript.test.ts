import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withTranscript } from '../../../../src/samples/runners/transcript.ts';

const run = (script: string): string =>
  execFileSync('bash', ['-c', withTranscript(script)], { encoding: 'utf8' });

test('each command stands in front of its output', () => {
  expect(run('# no\n\na=1\necho "it\'s $a"   # yes')).toBe(
    `$ a=1\n$ echo "it's $a"   # yes\nit's 1\n`,
  );
});

test('a command of several lines is shown whole', () => {
  expect(run('cat <<END\none\n\nEND\nfor x in 1 2; do\n  echo "$x"\ndone\necho a \\\n  b')).toBe(
    '$ cat <<END\n> one\n>\n> END\none\n\n$ for x in 1 2; do\n>   echo "$x"\n> done\n1\n2\n$ echo a \\\n>   b\na b\n'.replace(
      '>\n',
      '> \n',
    ),
  );
});
