/** A mark as written, `[^name]`, wherever it stands in a text. */
export const MARK = /\[\^([^\]\s]+)\]/g;

/** What a mark names. */
export type Mark =
  /** A sample of the page, by its number: `[^sample-2]`. */
  | { kind: 'sample'; name: string; key: string }
  /** A program beside a page: `[^fsync-delay]`, `[^database/redis-persistence/fsync-delay]`. */
  | { kind: 'check'; name: string; key: string }
  /** A passage of a source in the front matter of the page: `[^redis-conf#save]`. */
  | { kind: 'passage'; name: string; reference: string; passage: string };

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const CHECK = new RegExp(`^(?:${WORD}/${WORD}/)?${WORD}$`);
const SAMPLE = /^sample-([1-9]\d*)$/;
const PASSAGE = new RegExp(`^(${WORD})#(${WORD})$`);

/**
 * Reads a mark.
 *
 * @param name What stands between `[^` and `]`.
 * @param page `category/slug` of the page on which it stands.
 * @returns Undefined where the name has none of the four forms.
 */
export function parseMark(name: string, page: string): Mark | undefined {
  const [, number] = SAMPLE.exec(name) ?? [];
  if (number !== undefined) return { kind: 'sample', name, key: `${page}#${number}` };
  if (CHECK.test(name)) {
    return { kind: 'check', name, key: name.includes('/') ? name : `${page}/${name}` };
  }
  const [, reference, passage] = PASSAGE.exec(name) ?? [];
  if (reference === undefined || passage === undefined) return undefined;
  return { kind: 'passage', name, reference, passage };
}
