import { site } from './site.ts';

/** File of the rules, and the type that browsers ask of it. */
export const SPECULATION_RULES = {
  path: 'speculation-rules.json',
  type: 'application/speculationrules+json',
} as const;

/**
 * Rules by which a browser fetches a page of this site that the reader is about to open: on a sign,
 * as a pointer resting on its link, and not every link in sight.
 */
export const speculationRules = {
  prefetch: [{ where: { href_matches: `${site.base}*` }, eagerness: 'moderate' }],
} as const;

/**
 * Header that names the rules to the browser; in the head they would cost every page their bytes.
 *
 * @param base Base path, ending with a slash.
 */
export function speculationHeaders(base: string): Readonly<Record<string, string>> {
  return { 'Speculation-Rules': `"${base}${SPECULATION_RULES.path}"` };
}
