import type { Claim } from './rule.ts';
import type { Shown } from './printed.ts';
import type { Token } from './tokens.ts';

/** Evidence of a claim. */
export type Evidence =
  /** A run of a check, or of a sample beside the sentence. */
  | {
      kind: 'run';
      /** `category/slug/name` or `category/slug#n`. */
      key: string;
      shown: Shown;
      /** Programs with their versions, as `Redis 8.0.6`. */
      programs: readonly string[];
      /** True for a sample beside the sentence, whose code the reader sees. */
      isSeen: boolean;
    }
  /** A passage of a source: the words or values that the front matter records, and the title. */
  | { kind: 'source'; name: string; value: string; title: string };

/** A part of a claim that its evidence does not hold. */
export interface Unheld {
  token: Token;
  /** True where a check prints it, but as a literal of its own. */
  isEchoed: boolean;
}

/** Parts of a claim that stand in none of its evidence. */
export function findUnheld(
  { tokens }: Pick<Claim, 'tokens'>,
  evidence: readonly Evidence[],
): Unheld[] {
  return tokens
    .filter((token) => !evidence.some((each) => holds(each, token)))
    .map((token) => ({
      token,
      isEchoed: evidence.some(
        (each) =>
          each.kind === 'run' && token.forms.some((form) => stands(each.shown.output, form)),
      ),
    }));
}

/** True where evidence holds a token. */
export function holds(evidence: Evidence, token: Token): boolean {
  if (evidence.kind === 'source') {
    const { value, title } = evidence;
    const text = (token.kind === 'figure' ? value : `${value}\n${title}`).toLowerCase();
    return isIn(text, { ...token, forms: [...token.forms, ...inWords(token.forms)] });
  }
  const { shown, programs, isSeen } = evidence;
  if (isIn(shown.printed, token)) return true;
  if (token.kind === 'version' && isIn(programs.join('\n').toLowerCase(), token)) return true;
  if (token.kind === 'code' || isSeen) return isIn(shown.accepted, token);
  return token.forms.some((form) => isSet(shown.accepted, form));
}

const NUMERALS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** Small figures as an English source writes them out: `five years`. */
function inWords(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (/^\d+$/.test(form) ? (NUMERALS[Number(form)] ?? []) : []));
}

function isIn(text: string, { kind, forms }: Token): boolean {
  return forms.some(
    (form) =>
      stands(text, form, kind === 'version') ||
      // `functools.wraps` may be imported from `functools`.
      (kind === 'code' &&
        form.includes('.') &&
        form.split('.').every((part) => stands(text, part))),
  );
}

/**
 * True where a word or figure stands in a text by itself, not as a part of another.
 *
 * @param isVersion `7.0` stands in `7.0.15`, too.
 */
function stands(text: string, word: string, isVersion = false): boolean {
  return new RegExp(`${LEFT}${escapeRegExp(word)}${isVersion ? '(?:\\.\\d+)*' : ''}${RIGHT}`).test(
    plainFigures(text),
  );
}

const LEFT = '(?<![a-z0-9_]|\\d\\.)';
const RIGHT = '(?![0-9_]|[a-z]{3}|\\.\\d)';

/** Commands whose figures set nothing. */
const NO_SETTING =
  /^(?:sleep|head|tail|seq|range|exit|echo|printf|print|cut|values|value|select|in|and|or|to|of|for|limit|kill|return|set|if|range|then|true|insert|into)$/;

/**
 * True where a figure is the value of a setting that the program accepted: `timeout=5`, `--hz 10`,
 * `CONFIG SET save "3600 1"`.
 */
function isSet(code: string, figure: string): boolean {
  const text = plainFigures(code);
  const pattern = new RegExp(
    `([a-z][\\w.-]+)["')\\]]*[ =:,("'\\[]+(?:[\\d.]+[ ,]+)*${escapeRegExp(figure)}${RIGHT}`,
    'g',
  );
  return [...text.matchAll(pattern)].some(([, name = '']) => !NO_SETTING.test(name));
}

/** Writes `10,000` as `10000`, and `10.000000` as `10`. */
function plainFigures(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replace(/(?<=\d)\.0{3,}(?!\d)/g, '');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
