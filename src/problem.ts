/** One reason to refuse the content or its samples: where it is, and what the writer can do about it. */
export interface Problem {
  /** Path of the file; of content, relative to the folder above `content/`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /**
   * Front matter field (`references.0.url`), or the part of the body that is at fault; left out
   * where the line alone says it.
   */
  field?: string;
  /** Error with its remedy: `the id "redis" stands twice; remove one`. */
  message: string;
}

/** Formats problems for a terminal, one a line: `file:line field: message`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, field, message }) =>
      printable(`${file}:${line} ${field === undefined ? '' : `${field}: `}${message}`),
    )
    .join('\n');
}

/** Names of files and quoted text may hold what moves the cursor or turns the line around. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
