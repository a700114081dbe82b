/** Parameter of an address that says what to mark on arrival; terms are separated by blanks. */
export const HIGHLIGHT_PARAMETER = 'mark';

/** History state that keeps the terms once the address is the plain one, as for a reload. */
export interface HighlightState {
  highlight: readonly string[];
}

/** Terms to mark on the page at hand. */
export function highlightsAsked(): readonly string[] {
  const asked = new URLSearchParams(location.search).get(HIGHLIGHT_PARAMETER);
  if (asked !== null) return asked.split(' ');
  const state = history.state as Partial<HighlightState> | null;
  return state?.highlight ?? [];
}
