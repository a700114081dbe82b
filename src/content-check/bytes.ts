import type { Check } from './check.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Turns the bytes of a file into text. All that read the content (this check, Astro, the hash of a
 * sample) must read the same, so what they would read differently is refused.
 *
 * @returns The text as it is meant, without byte order mark and carriage returns; undefined when
 *   the bytes are no UTF-8.
 */
export function* decode(path: string, bytes: Buffer): Check<string | undefined> {
  const text = bytes.toString('utf8');
  const offset = invalidAt(bytes, text);
  if (offset !== undefined) {
    const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
    const message = `byte ${offset} is no UTF-8; save the file in the encoding UTF-8`;
    yield { file: path, line, field: 'encoding', message };
    return undefined;
  }
  const hasMark = text.startsWith(BYTE_ORDER_MARK);
  if (hasMark) {
    const message = 'the file begins with a byte order mark; save it as UTF-8 without BOM';
    yield { file: path, line: 1, field: 'encoding', message };
  }
  // Outputs are what a program printed, carriage returns included.
  if (path.endsWith('.out')) return text;
  const first = text.split('\n').findIndex((line) => line.includes('\r'));
  if (first >= 0) {
    const message =
      'the line ends with a carriage return (CRLF); set your editor to LF and save the file, or ' +
      `run sed -i 's/\\r$//' ${path}; a whole checkout: git add --renormalize .`;
    yield { file: path, line: first + 1, field: 'line ends', message };
  }
  return (hasMark ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}

/** Offset of the first byte that the text does not give back. */
function invalidAt(bytes: Buffer, text: string): number | undefined {
  const again = Buffer.from(text);
  if (again.equals(bytes)) return undefined;
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  return offset < 0 ? bytes.length : offset;
}
