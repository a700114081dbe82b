import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of our own, `start`, `samples check`; those behind `exec` are programs of others. */
const commands = [
  ...new Set(
    Object.values(scripts).flatMap(
      (line) => /^node scripts\/run\.mjs (?!exec )(.*)$/.exec(line)?.[1] ?? [],
    ),
  ),
].filter((command) => !command.startsWith('samples '));

async function run(command: string, ...args: string[]): Promise<[code: unknown, stderr: string]> {
  const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // An end for a command that does its work instead.
    timeout: 30_000,
  });
  const ended = once(child, 'exit') as Promise<[code: number | null]>;
  const [stderr, [code]] = await Promise.all([text(child.stderr), ended]);
  return [code, stderr];
}

describe('every command', () => {
  it.concurrent.each(commands)(
    '%s: refuses what it does not know, in one line with its usage',
    async (command) => {
      const [code, stderr] = await run(command, '--foo');
      expect(stderr).toMatch(/^Unknown option '--foo'\. Usage: npm (run |test|start).*\n$/);
      expect(code).toBe(2);
    },
  );
});

it.each([
  [
    'new',
    ['python', 'gil'],
    'Give a category, a slug and the question in quotes. Usage: npm run new',
  ],
  ['doctor', ['more'], "Unexpected argument 'more'"],
  ['test', ['--install=no'], "Option '--install' does not take an argument. Usage: npm test"],
])('%s %o says what is wrong with the call', async (command, args, reason) => {
  const [code, stderr] = await run(command, ...args);
  expect(stderr).toContain(reason);
  expect(stderr.split('\n')).toHaveLength(2);
  expect(code).toBe(2);
});
