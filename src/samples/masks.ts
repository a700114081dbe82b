/** One kind of volatile output: what stands in for it, and how it is found. */
interface Mask {
  placeholder: string;
  apply(text: string, placeholder: string): string;
}

const replace =
  (pattern: RegExp) =>
  (text: string, placeholder: string): string =>
    text.replace(pattern, placeholder);

/** The masks that a fence may ask for with `mask=name,name`. */
export const MASKS = {
  /** Process ids: after the word pid, process or 进程, in nginx's log, and in the PID and PPID columns of tables. */
  pid: {
    placeholder: '<pid>',
    apply: (text, placeholder) =>
      maskColumns(text, ['PID', 'PPID'], placeholder).replace(
        /(?<=\b(?:pid|process)[ =:(#]{0,3}|进程 ?)\d+|\b\d+#\d+(?=:)/gi,
        placeholder,
      ),
  },
  /** Port numbers behind a colon or the word port. */
  port: { placeholder: '<port>', apply: replace(/(?<=:|\bport\W{1,3})\d{4,5}\b/gi) },
  /** Dates and times of day. */
  time: {
    placeholder: '<time>',
    apply: replace(
      /\b(?:\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|(?:\d{4}[-/]\d\d[-/]\d\d|\w{3} [ \d]\d)[ T]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?|\d{4}-\d\d-\d\d)\b/g,
    ),
  },
  /** Lengths of time with a unit. */
  duration: {
    placeholder: '<duration>',
    apply: replace(/\b(?:\d+m)?\d+(?:\.\d+)? ?(?:[µmn]?s\b|us\b|sec(?:onds?)?\b|毫秒|微秒|秒)/g),
  },
  /** Sizes with a unit. */
  size: {
    placeholder: '<size>',
    apply: replace(/\b\d+(?:\.\d+)? ?(?:[KMGT]i?B?\b|[Bb]ytes\b|B\b|字节)/g),
  },
  /** Hexadecimal digests: seven digits or more. */
  hash: { placeholder: '<hash>', apply: replace(/\b[0-9a-f]{7,128}\b/g) },
  /** Memory addresses. */
  address: { placeholder: '<address>', apply: replace(/\b0x[0-9a-f]+\b/gi) },
  /** UUIDs. */
  uuid: {
    placeholder: '<uuid>',
    apply: replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi),
  },
  /** Random tokens in Base64 or of letters and digits: sixteen characters or more. */
  token: { placeholder: '<token>', apply: replace(/(?<![\w-])[\w-]{16,}(?:\.[\w-]+)*={0,2}/g) },
  /** Absolute paths. */
  path: { placeholder: '<path>', apply: replace(/(?<![\w.])\/[\w.-]+(?:\/[\w.-]+)+/g) },
} as const satisfies Record<string, Mask>;

export type MaskName = keyof typeof MASKS;

export function isMaskName(name: string): name is MaskName {
  return Object.hasOwn(MASKS, name);
}

/**
 * Removes what a page cannot show: carriage returns, blanks at line ends, newlines at the end.
 * Applied to every output.
 */
export function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

/** Puts placeholders in the place of what the masks find. */
export function maskOutput(text: string, masks: readonly MaskName[]): string {
  return masks.reduce((result, name) => {
    const mask: Mask = MASKS[name];
    return mask.apply(result, mask.placeholder);
  }, text);
}

/** The masks that change nothing in a text, so that the fence need not ask for them. */
export function needlessMasks(text: string, masks: readonly MaskName[]): MaskName[] {
  return masks.filter((name) => maskOutput(text, [name]) === text);
}

/** Masks the numbers below given column heads; a blank line ends the table. */
function maskColumns(text: string, heads: readonly string[], placeholder: string): string {
  let columns: number[] = [];
  return text
    .split('\n')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      if (line.trim() === '') columns = [];
      if (heads.some((head) => words.includes(head))) {
        columns = words.flatMap((word, index) => (heads.includes(word) ? [index] : []));
        return line;
      }
      if (!columns.some((index) => /^\d+$/.test(words[index] ?? ''))) return line;
      // The width of a number moves its neighbours, so that blanks cannot be compared either.
      return words
        .map((word, index) => (columns.includes(index) && /^\d+$/.test(word) ? placeholder : word))
        .join(' ');
    })
    .join('\n');
}
