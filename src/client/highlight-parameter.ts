/** Parameter of an address that says what to mark on arrival; terms are separated by blanks. */
export const HIGHLIGHT_PARAMETER = 'mark';

/** Terms to mark on the page at hand; the history keeps them once the address is the plain one. */
export function highlightsAsked(): readonly string[] {
  const asked = new URLSearchParams(location.search).get(HIGHLIGHT_PARAMETER);
  const state = history.state as { highlight?: readonly string[] } | null;
  return asked?.split(' ') ?? state?.highlight ?? [];
}
