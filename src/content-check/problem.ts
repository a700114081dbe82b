/** One reason to refuse the content: where it is, and what the writer can do about it. */
export interface Problem {
  /** Path of the file, relative to the folder above `content/`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** Front matter field (`references.0.url`), or the part of the body that is at fault. */
  field: string;
  /** Error with its remedy: `the id "redis" stands twice; remove one`. */
  message: string;
}

/** Formats problems for a terminal, one a line: `file:line field: message`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`)
    .join('\n');
}
