import { expect, test } from 'vitest';
import { main } from '../../../src/samples/cli.ts';

test.each([
  [[], 'say check or update'],
  [['look'], 'say check or update'],
  [['check', '--runner', 'cobol'], 'there is no runner "cobol"'],
  [['check', '--jobs', '0'], '--jobs takes a number from 1'],
  [['check', '--fast'], '--fast'],
])('the call %j is explained', async (args, message) => {
  const lines: string[] = [];
  expect(await main(args, (line) => lines.push(line))).toBe(2);
  expect(lines.join('\n')).toContain(message);
  expect(lines.join('\n')).toContain('samples check | update');
});
