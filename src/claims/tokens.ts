import type { Unit } from './split.ts';

/** A part of a claim that must stand in its evidence. */
export interface Token {
  kind: 'figure' | 'version' | 'code';
  /** As written: `两次`, `10,000`, `16 KB`, `appendfsync`. */
  text: string;
  /** Ways in which evidence may write it, in lower case: `16 KB` is `16` and `16384`, too. */
  forms: readonly string[];
}

/** Names that hold a figure, and words in which a numeral counts nothing. */
const NAMES = [
  // Documents by their number.
  /\b(?:RFC|PEP|ISO|IEEE|CVE|JSR|BCP|GB) ?\d+(?:[-.]\d+)*/g,
  /\bOAuth 2(?:\.\d)?|\b[23]PC\b|\b[1-5]xx\b|\b2FA\b|\bPython [23](?![.\d])/g,
  // Words of Latin letters: HTTP/1.1, UTF-8, SHA-256, IPv4, x86-64, p99.
  /(?<![A-Za-z\d])(?!(?:[KMGT]i?B?|[Bb]ytes?|ms)(?![A-Za-z]))[A-Za-z_][\w+]*(?:[-/.][A-Za-z0-9_]+)*/g,
  // Ordinals: 第 2 步, 第三次, 步骤 3, (1).
  /第\s?[\d一二三四五六七八九十百]+(?:\.\d+)*(?:[、和]\s?[\d一二三四五六七八九十]+)*|步骤\s?\d+|图\s?\d+|[（(]\d[）)]/g,
  // Times of day: 9 点.
  /(?<![\d.])\d{1,2}\s?点(?![\d儿]|以)/g,
  /三次握手|四次挥手|二进制|八进制|十进制|十六进制|[四七]层(?=代理|负载|转发)|[二三四五]元组|两阶段|(?<![二三四五六七八九])十分(?!钟)/g,
];

/** A figure with the word or sign in front of it, and its unit. */
const FIGURE =
  /(?<![\d.])(\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)*)(\s?(?:%|‰|[KMGT]i?B?(?![A-Za-z])|[Bb]ytes?|毫秒|微秒|秒|分钟|小时|天|[千万亿]|字节|ms))?/g;

/** A day or a month of a year: `2026 年 1 月 31 日`, `2026-01-31`. */
const DATE = /(?<!\d)(\d{4})(?:\s?年\s?|-)(\d{1,2})(?:\s?月(?:\s?(\d{1,2})\s?日)?|-(\d{2})(?!\d))/g;

/** A month by itself: `10 月`. */
const MONTH = /(?<!\d)(\d{1,2})\s?月/g;

const DIGITS = '零一二三四五六七八九';
const MEASURES =
  '个|种|次|条|份|步|天|秒|分钟|小时|毫秒|倍|台|位|字节|行|页|列|张|段|类|项|点(?!儿)|块|组|对|件|句|轮|级|路|头|遍|样|笔|批|处|道|套|月|年|周|层|趟|环|边|枚|万|亿|张|把|根|棵';
/** Measures of time, size and proportion, which a program may print. */
const MEASURED = /^(?:秒|分钟|小时|毫秒|天|周|月|年|倍|位|字节|万|亿)$/;
const CHINESE_FIGURE = new RegExp(
  `(?<![第这那哪几数上下前后同另其余他一两二三四五六七八九十百千万])([两二三四五六七八九十百千万][一二三四五六七八九十百千万]*)(${MEASURES})`,
  'g',
);

/** Text of a unit by which it is judged: without code, titles of sources, and what others say. */
export function judgedText({ segments }: Pick<Unit, 'segments'>): string {
  const text = segments
    .map((segment) => (segment.kind === 'text' ? segment.text : segment.kind === 'mark' ? '' : '□'))
    .join('')
    .replaceAll('*', '');
  return text.replace(/“[^”]*”/g, '□');
}

/** What makes a unit a claim by its figures, and which of them its evidence must hold. */
export interface Figures {
  /** True where a figure, a version or a count of things stands in the unit. */
  any: boolean;
  tokens: Token[];
}

/**
 * Figures and versions of a unit outside of code, without those that the page itself counts out:
 * `三种：甲、乙、丙`, or a line above a list of three. A count of things in Chinese numerals (两种)
 * makes a claim, but no program prints it; a measure (两秒) must stand in the evidence.
 */
export function figuresOf(unit: Pick<Unit, 'segments' | 'leadsIn'>): Figures {
  const tokens: Token[] = [];
  // Each step takes what it has read out of the text, and leaves the places of the rest.
  let text = NAMES.reduce((rest, name) => rest.replace(name, filler), judgedText(unit));
  text = text.replace(DATE, (whole, year: string, month: string, day?: string, isoDay?: string) => {
    tokens.push(dateToken(whole, year, month, day ?? isoDay));
    return filler(whole);
  });
  text = text.replace(MONTH, (whole, month: string) => {
    tokens.push({ kind: 'figure', text: whole, forms: [month, ...monthNames(month)] });
    return filler(whole);
  });
  let any = tokens.length > 0;
  const isListed = (value: number, whole: string, index: number): boolean =>
    isCounted(value, text, index, whole.length, unit);
  text = text.replace(
    FIGURE,
    (whole: string, digits: string, unitWord: string | undefined, index: number) => {
      const measure = (unitWord ?? '').trim();
      const number = digits.replaceAll(',', '');
      if (measure === '' && isListed(Number(number), whole, index)) return filler(whole);
      any = true;
      tokens.push(figureToken(whole.trim(), number, measure, text.slice(0, index)));
      return filler(whole);
    },
  );
  for (const { 0: whole, 1: numeral = '', 2: measure = '', index } of text.matchAll(
    CHINESE_FIGURE,
  )) {
    const value = valueOf(numeral);
    if (value === undefined || isListed(value, whole, index)) continue;
    any = true;
    if (!MEASURED.test(measure)) continue;
    const forms = [...formsOf(String(value), measure), whole];
    tokens.push({ kind: 'figure', text: whole, forms });
  }
  return { any, tokens };
}

function figureToken(text: string, number: string, measure: string, before: string): Token {
  const isVersion = measure === '' && (/\d\.\d/.test(number) || before.endsWith('■ '));
  return isVersion
    ? { kind: 'version', text, forms: [number] }
    : { kind: 'figure', text, forms: formsOf(number, measure) };
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

function dateToken(text: string, year: string, month: string, day: string | undefined): Token {
  const names = monthNames(month);
  const iso = [year, month, ...(day === undefined ? [] : [day])].map((part) =>
    part.padStart(2, '0'),
  );
  const written = names.flatMap((each) =>
    day === undefined
      ? [`${each} ${year}`, `${each}, ${year}`]
      : [
          ...[`${each} ${day}, ${year}`, `${each} ${day} ${year}`],
          ...[`${day} ${each} ${year}`, `${day}-${each}-${year}`],
        ],
  );
  return { kind: 'figure', text, forms: [iso.join('-'), iso.join('/'), ...written, text] };
}

/** English names of a month, in lower case. */
function monthNames(month: string): string[] {
  const name = MONTHS[Number(month) - 1] ?? '';
  return name === '' ? [] : [name, name.slice(0, 3), `${name.slice(0, 3)}.`];
}

/** Code that is but figures: `16384`, `3600 1`, `64 MB`. */
const ONLY_FIGURES = /^\d[\d,.]*(?:\s+\d+)*\s?(?:%|[kKMGT]i?[bB]?|m?s)?$/;

/** Names and commands in backquotes, word by word; letters by themselves are names of examples. */
export function codeTokensOf({ segments }: Pick<Unit, 'segments'>): Token[] {
  const spans = segments.filter(({ kind }) => kind === 'code');
  // A figure in a command or an expression, as in `n += 1`, is a part of that code.
  const alone = new Set(spans.filter(({ text }) => ONLY_FIGURES.test(text)));
  const tokens = spans.flatMap((span) =>
    span.text
      .split(/[^A-Za-z0-9_.-]+/)
      .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
      .filter((word) => /^\d+$|^..+$/.test(word) && /[A-Za-z0-9]/.test(word))
      .map((word): Token => {
        const isFigure = alone.has(span) && /^\d+(?:\.\d+)*$/.test(word);
        return { kind: isFigure ? 'figure' : 'code', text: word, forms: [word.toLowerCase()] };
      }),
  );
  return [...new Map(tokens.map((token) => [token.text, token])).values()];
}

/** Code that is but a figure, as in `16384`: a figure, whatever it is set in. */
export function hasFigureInCode({ segments }: Pick<Unit, 'segments'>): boolean {
  return segments.some(({ kind, text }) => kind === 'code' && ONLY_FIGURES.test(text));
}

/** As long as what it stands for, so that places stay. */
function filler(word: string): string {
  return '■'.repeat(word.length);
}

/** True where the unit, or the list under it, names as many things as the figure says. */
function isCounted(
  value: number,
  text: string,
  index: number,
  length: number,
  { leadsIn }: Pick<Unit, 'leadsIn'>,
): boolean {
  if (!Number.isInteger(value) || value < 2 || value > 12) return false;
  const behind = text.slice(index + length);
  if (leadsIn === value && /：\s*$/.test(text)) return true;
  const [, list] = /^[^。；]*?：(.*)$/s.exec(behind) ?? [];
  const before = /[^，。：；｜（]*$/.exec(text.slice(0, index))?.[0] ?? '';
  return [list, before].some((names) => names !== undefined && counts(names).includes(value));
}

/** Numbers of things that a text may list, by the sign between them. */
function counts(list: string): number[] {
  const text = list.replace(/[。？]\s*$/, '');
  return [
    text.split('；').length,
    text.split('，').length,
    text.split(/[、和与或及]/).length,
    text.split(/[，、和与或及]/).length,
  ].filter((number) => number > 1);
}

/** Number of a Chinese numeral; undefined for a vague one, such as 两三. */
function valueOf(numeral: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const sign of numeral) {
    const scale = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[sign];
    if (scale !== undefined) {
      total =
        scale === 10_000
          ? (total + (digit ?? (total > 0 ? 0 : 1))) * scale
          : total + (digit ?? 1) * scale;
      digit = undefined;
      continue;
    }
    if (digit !== undefined) return undefined;
    digit = sign === '两' ? 2 : DIGITS.indexOf(sign);
  }
  return total + (digit ?? 0);
}

/** Factors by which other units write the same: a program counts in milliseconds or in bytes. */
const FACTORS: Readonly<Record<string, readonly number[]>> = {
  毫秒: [1000, 0.001],
  ms: [1000, 0.001],
  秒: [1000, 1_000_000],
  分钟: [60, 60_000],
  小时: [60, 3600, 3_600_000],
  天: [24, 1440, 86_400, 86_400_000],
  千: [1000],
  万: [10_000],
  亿: [100_000_000],
  '%': [0.01],
  k: [1024, 1000],
  m: [1024 ** 2, 1_000_000, 1024],
  g: [1024 ** 3, 1_000_000_000, 1024],
  t: [1024 ** 4],
};

function formsOf(number: string, unitWord: string): string[] {
  const key = /^[KMGT]i?B?$/i.test(unitWord) ? (unitWord[0] ?? '').toLowerCase() : unitWord;
  const values = (FACTORS[key] ?? []).map((factor) =>
    String(Number((Number(number) * factor).toPrecision(12))),
  );
  return [number, ...values];
}
