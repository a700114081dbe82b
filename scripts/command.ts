import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Runs the work of a command; of an error only the message is shown, since it is the reader's to mend.
 *
 * @param work Throws when it cannot be done.
 */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Arguments that a command takes. */
type Arguments = Pick<ParseArgsConfig, 'options' | 'allowPositionals'>;

/**
 * Reads the arguments of this process. Where there is one that the command does not know, it prints
 * what is wrong and the usage in one line, and ends the process with 2 before anything is done.
 *
 * @param usage Command as one types it: `npm run new -- <category> <slug> "<question>"`.
 * @param takes Options and positionals of the command; none when left out.
 */
export function readArguments<T extends Arguments>(
  usage: string,
  takes?: T,
): ReturnType<typeof parseArgs<T & { strict: true }>>;
export function readArguments(usage: string, takes: Arguments = {}): unknown {
  try {
    return parseArgs({ ...takes, strict: true });
  } catch (error) {
    // Behind its first sentence Node explains how to pass an argument that begins with a hyphen.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return exitWithUsage(usage, reason);
  }
}

/** Ends the process with 2, as shells do for a wrong call. */
export function exitWithUsage(usage: string, reason: string): never {
  console.error(`${reason}. Usage: ${usage}`);
  process.exit(2);
}
