/** A program that was run, as evidence. */
export interface Program {
  language: string;
  code: string;
  /** Recorded output. */
  output: string;
}

/** What a run shows, in lower case. */
export interface Shown {
  /** Output without what the program itself wrote into it. */
  printed: string;
  /** The whole output. */
  output: string;
  /** Code that the program under test accepted: without comments and without literals to print. */
  accepted: string;
}

/** A statement that prints, by language, and what in its arguments is not literal. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  python: /\bprint\s*\((.*)$/,
  js: /\bconsole\.\w+\s*\((.*)$/,
  sh: /(?:^|[\s;&|({])(?:echo|printf)\s+(.*)$/,
};

/**
 * Tells what a run shows of the program under test: the lines that it printed, without the words
 * that the code of the sample or check puts there itself.
 */
export function shownBy({ language, code, output }: Program): Shown {
  const lines = withoutComments(code, language).split('\n');
  const statement = PRINTS[language];
  const templates = statement
    ? lines.flatMap((line) => templatesOf(line, statement, language)).map(patternOf)
    : [];
  const printed = output.split('\n').map((line) => withoutLiterals(line, templates));
  const accepted = lines.map((line) => (statement?.test(line) ? withoutStrings(line) : line));
  return {
    printed: printed.join('\n').toLowerCase(),
    output: output.toLowerCase(),
    accepted: accepted.join('\n').toLowerCase(),
  };
}

function withoutComments(code: string, language: string): string {
  if (language === 'sql') return code.replace(/--\s.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
  if (language === 'js') return code.replace(/(^|\s)\/\/.*$/gm, '');
  if (language === 'html') return code.replace(/<!--[\s\S]*?-->/g, '');
  return code.replace(/(^|\s)#\s.*$/gm, '$1').replace(/^\s*"""[\s\S]*?"""/gm, '');
}

/** Literals between what is put in at run time. */
type Template = readonly string[];

/** Templates of the lines that a line of code prints. */
function templatesOf(line: string, statement: RegExp, language: string): Template[] {
  const [, rest = ''] = statement.exec(line) ?? [];
  const strings = language === 'sh' ? shellStrings(rest) : [literalsOf(rest).join('\u0000')];
  return strings
    .flatMap((text) => text.split(/\\n|\n/))
    .map((text) => text.split(VALUE))
    .filter((template) => template.some((part) => /[\p{L}\p{N}]/u.test(part)));
}

/** A place for a value in a string: `$name`, `$(…)`, `{…}`, `%s`; or between two strings. */
const VALUE = /\$\([^)]*\)|\$\{[^}]*\}|\$[\w?$!#@*]+|\{[^}]*\}|%[-\d.]*[a-z]|\u0000/i;

/** What `echo` or `printf` would print: its arguments in one text, or the format of `printf`. */
function shellStrings(rest: string): string[] {
  const args = rest.slice(0, endOfCommand(rest));
  const words = [...args.matchAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|([^\s"']+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  return (words[0] ?? '').includes('%')
    ? words
    : [words.filter((word) => !/^-[neE]+$/.test(word)).join(' ')];
}

/** Where the arguments of a command end, outside of quotes. */
function endOfCommand(rest: string): number {
  const blank = rest.replace(/"(?:\\.|[^"\\])*"|'[^']*'|\$\([^)]*\)/g, (text) =>
    '_'.repeat(text.length),
  );
  const end = blank.search(/[;|&)>]/);
  return end < 0 ? rest.length : end;
}

function literalsOf(args: string): string[] {
  return [...args.matchAll(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`/g)].map(
    ([, double, single, back]) => double ?? single ?? back ?? '',
  );
}

/** A pattern of the lines that begin as a template says, with the values as its groups. */
function patternOf(template: Template): RegExp {
  const parts = template.map((part) => escapeRegExp(part.trim())).join('(.*?)');
  return new RegExp(`^\\s*${parts}(?![\\p{L}\\p{N}])`, 'u');
}

/** A line of the output without the literals of each template that it follows from its start on. */
function withoutLiterals(line: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => {
    const found = pattern.exec(line);
    if (!found) return rest;
    const values = found.slice(1).join('\u0000');
    return values + rest.slice(found[0].length);
  }, line);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function withoutStrings(line: string): string {
  return line.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, (text) =>
    // Commands within a string of the shell are run.
    [...text.matchAll(/\$\(([^)]*)\)|\{([^}]*)\}/g)].map(([, a, b]) => a ?? b).join(' '),
  );
}
