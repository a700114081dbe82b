import { expect, it } from 'vitest';
import { outputFile, programPage, readProgram } from '../../../src/samples/program-file.ts';

const FILE = '/site/content/database/redis-persistence/save-rule.sh';

it('reads the options of a check and the claim that it shows', () => {
  const text = '# check: with=redis mask=pid timeout=30\n# 两次改动不必靠近\nredis-cli PING\n';
  expect(readProgram({ path: FILE, text }, 'PONG\n')).toMatchObject({
    key: 'database/redis-persistence/save-rule',
    page: 'database/redis-persistence',
    name: 'save-rule',
    language: 'sh',
    fence: { kind: 'run', services: ['redis'], masks: ['pid'], timeout: 30 },
    proves: '两次改动不必靠近',
    code: text.trimEnd(),
    output: { text: 'PONG' },
  });
});

it.each([
  ['sql', '-- check'],
  ['js', '// check'],
  ['py', '# check'],
  ['redis', '# check'],
])('knows a check of .%s by the comment of its language', (ending, first) => {
  const comment = first.split(' ')[0] ?? '';
  const text = `${first}\n${comment} Shows it.\n`;
  const read = readProgram({ path: FILE.replace('.sh', `.${ending}`), text }, undefined);
  expect(read).toMatchObject({ proves: 'Shows it.', output: undefined });
});

it.each(['#!/bin/sh\n# check\n', '# checks that it works\necho\n', '-- check\n-- Shows it.\n'])(
  'takes a program without that line for one that is not run: %j',
  (text) => {
    expect(readProgram({ path: FILE, text }, undefined)).toBe('unrun');
  },
);

it.each([
  ['# check: with=nothing\n# Shows it.\n', 1, 'unknown with "nothing"'],
  ['# check\necho 1\n', 2, 'say in this line what the program shows'],
  ['# check: fails=2\n# Shows it.\n', 1, 'unknown option "fails"'],
  ['# check\n# 只有 **主库** 能写\n', 2, 'write plain text'],
])('refuses %j with its line', (text, line, message) => {
  const problems = readProgram({ path: FILE, text }, undefined);
  expect(problems).toMatchObject([{ file: FILE, line }]);
  expect(Array.isArray(problems) && problems[0]?.message).toContain(message);
});

it('refuses a name that cannot be a part of an address', () => {
  const path = FILE.replace('save-rule', 'Save_Rule');
  expect(readProgram({ path, text: '# check\n# Shows it.\n' }, undefined)).toMatchObject([
    { line: 1, message: 'name the file in lower-case ASCII words joined by hyphens' },
  ]);
});

it('knows the page of a program and the file of its output', () => {
  expect(programPage(FILE)).toBe('database/redis-persistence');
  expect(outputFile(FILE)).toBe('/site/content/database/redis-persistence/save-rule.out');
});
