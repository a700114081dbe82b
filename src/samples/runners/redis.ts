import { redisServer } from '../services.ts';
import type { Runner } from './runner.ts';

const PROMPT = /^127\.0\.0\.1:6379(?:\[\d+\])?(?:\(TX\))?>(?: |$)/m;

/**
 * Commands typed into `redis-cli`, one a line, at a server of their own. `script` gives the client
 * a terminal, so that it prints its own prompts; the commands are put back behind them, where a
 * terminal would have shown them.
 */
export const redis: Runner = {
  needs: () => ({ programs: ['redis-server'] }),
  plan({ code, fence }) {
    const commands = commandsOf(code);
    return {
      steps: [redisServer(fence.serverArgs)],
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
 * Puts each command behind the prompt that it answered.
 *
 * @throws When the client did not take all commands, or a reply looks like a prompt.
 */
export function weave(output: string, commands: readonly string[]): string {
  const prompts = [...output.matchAll(new RegExp(PROMPT, 'gm'))];
  // The client prompts once more at the end of its input, unless the last command makes it leave.
  if (prompts.length !== commands.length + 1 && prompts.length !== commands.length) {
    throw new Error(
      `redis-cli prompted ${prompts.length} times for ${commands.length} commands:\n${output}`,
    );
  }
  return commands
    .map((command, index) => {
      const [prompt, next] = [prompts[index], prompts[index + 1]];
      const start = (prompt?.index ?? 0) + (prompt?.[0].length ?? 0);
      const reply = output.slice(start, next?.index).trimEnd();
      return `${prompt?.[0].trimEnd() ?? ''} ${command}\n${reply === '' ? '' : `${reply}\n`}`;
    })
    .join('');
}
