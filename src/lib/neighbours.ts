/** Questions that the navigation shows beside the one that is read, itself among them. */
const MAX_NEIGHBOURS = 7;

/**
 * The part of a list around one of its items, as even on both sides as the list allows.
 *
 * @param at Index of the item; -1 where it is none of them: then the part is empty.
 */
export function neighboursOf<T>(items: readonly T[], at: number): readonly T[] {
  if (at < 0) return [];
  const before = at - Math.floor(MAX_NEIGHBOURS / 2);
  const start = Math.max(0, Math.min(before, items.length - MAX_NEIGHBOURS));
  return items.slice(start, start + MAX_NEIGHBOURS);
}
