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
