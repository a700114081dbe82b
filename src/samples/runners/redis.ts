import { redisServer } from '../services.ts';
import type { Runner } from './runner.ts';

const PROMPT = /^127\.0\.0\.1:6379(?:\[\d+\])?(?:\(TX\))?> /m;

/**
 * Commands typed into `redis-cli`, one a line, at a server of their own. `script` gives the client
 * a terminal, so that it prints its own prompts; the commands are put back behind them, where a
 * terminal would have shown them.
 */
export const redis: Runner = {
  needs: () => ({ programs: ['redis-server'], sandbox: true }),
  plan({ code, fate }) {
    const commands = commandsOf(code);
    return {
      steps: [redisServer(fate.server)],
      files: {},
      command: [
        'script',
        '--quiet',
        '--return',
        '--echo',
        'never',
        '--command',
        CLIENT,
        '/dev/null',
      ],
      env: { TERM: 'dumb' },
      input: `${commands.join('\n')}\n`,
      present: (output) => weave(output, commands),
    };
  },
};

const CLIENT = 'redis-cli -h 127.0.0.1';

/** The lines of a sample that are commands: not blank, no comment. */
function commandsOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Puts each command behind the prompt that it answered. Output that holds another number of prompts
 * than commands (the client left early, or a reply looks like one) is shown as it is, with a note.
 *
 */
export function weave(output: string, commands: readonly string[]): string {
  const prompts = [...output.matchAll(new RegExp(PROMPT, 'gm'))];
  if (prompts.length !== commands.length + 1) {
    return `${output}\n(redis-cli took ${prompts.length - 1} of ${commands.length} commands)`;
  }
  return prompts
    .slice(0, -1)
    .map((prompt, index) => {
      const start = prompt.index + prompt[0].length;
      return `${prompt[0]}${commands[index] ?? ''}\n${output.slice(start, prompts[index + 1]?.index)}`;
    })
    .join('');
}
