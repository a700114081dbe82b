import { z } from 'astro/zod';

/** Words as they stand in a list or a heading: of one line, without blanks at its ends. */
export const ONE_LINE = [
  (text: string) => text === text.trim() && !/[\n\t]/.test(text),
  'write it on one line, without blanks at its ends',
] as const;

/**
 * Text of one line.
 *
 * @param remedy Message where there is no text.
 * @param most Most characters (Unicode code points).
 */
export const line = (remedy: string, most: number) =>
  z
    .string(remedy)
    .refine((text) => text.trim() !== '', { error: remedy, abort: true })
    .refine(...ONE_LINE)
    .refine((text) => Array.from(text).length <= most, `cut it to ${most} characters`);
