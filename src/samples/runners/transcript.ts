import { spawnSync } from 'node:child_process';

/**
 * Makes a Bash script print each of its commands, behind a `$`, in front of what it prints.
 * Comments and blank lines between commands are not printed.
 */
export function withTranscript(script: string): string {
  return splitCommands(script)
    .map((command) => {
      const shown = command.replace(/\n/g, '\n> ').replaceAll("'", String.raw`'\''`);
      return `printf '%s\\n' '$ ${shown}'\n${command}`;
    })
    .join('\n');
}

/** Splits a script into complete commands: a line, or as many as Bash needs to parse it. */
function splitCommands(script: string): string[] {
  const commands: string[] = [];
  let lines: string[] = [];
  for (const line of script.split('\n')) {
    if (lines.length === 0 && /^\s*(#.*)?$/.test(line)) continue;
    lines.push(line);
    if (!isComplete(lines.join('\n'))) continue;
    commands.push(lines.join('\n'));
    lines = [];
  }
  return lines.length > 0 ? [...commands, lines.join('\n')] : commands;
}

/** True for text that Bash parses without waiting for more, as it would in a here-document. */
function isComplete(text: string): boolean {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: `${text}\n`, encoding: 'utf8' });
  return status === 0 && stderr === '' && !/(?<!\\)(?:\\\\)*\\$/.test(text);
}
