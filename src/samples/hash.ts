import { createHash } from 'node:crypto';

/** Sample as it stands on the page: a fence and the output fence below it. */
export interface Printed {
  language: string;
  /** The info string behind the language, as written. */
  meta: string;
  code: string;
  /** Text of the output fence; empty when there is none. */
  output: string;
}

/**
 * The fingerprint that ties evidence to a page: it changes with every character of the code, of
 * the options and of the output.
 *
 * @returns The first 16 hexadecimal digits of a SHA-256 digest.
 */
export function hashSample({ language, meta, code, output }: Printed): string {
  return createHash('sha256')
    .update(JSON.stringify([language, meta.trim(), code, output]))
    .digest('hex')
    .slice(0, 16);
}
