import { createHash } from 'node:crypto';

/** Sample as it stands on the page, a fence and the output fence below it, or check as it stands beside it. */
interface SampleText {
  language: string;
  /** The info string behind the language, or the options of a check, as written. */
  meta: string;
  code: string;
  /** Text of the output fence or of the output file; empty when there is none. */
  output: string;
}

/**
 * The fingerprint that ties evidence to a page: it changes with every character of the code, of
 * the options and of the output.
 *
 * @returns The first 16 hexadecimal digits of a SHA-256 digest.
 */
export function hashSample({ language, meta, code, output }: SampleText): string {
  return digestOf([language, meta.trim(), code, output]);
}

/**
 * The fingerprint of an entry of the evidence file: it changes with every character of its key and
 * of its fields, and, since the hash of the sample is one of them, of what stands on the page.
 * Named apart from that hash, so that a message can say which of the two files was edited.
 *
 * It notices slips, merges and edits by hand. It is no signature: whoever runs this function can
 * forge an entry, which is why `npm test` runs the samples anew, compares the programs that the
 * entries name with those that ran, and names every version that differs.
 *
 * @param key `category/slug#n` of a sample, `category/slug/name` of a check.
 * @param fields The entry without its digest; the order of the fields does not matter.
 * @returns The first 16 hexadecimal digits of a SHA-256 digest.
 */
export function digestEntry(key: string, fields: object): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf([key, sorted]);
}

/** `category/slug` of the page to which an entry of the evidence file belongs. */
export function pageOfKey(key: string): string {
  return /^[^/#]*\/[^/#]*/.exec(key)?.[0] ?? '';
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
