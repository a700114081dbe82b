/**
 * Id of a mark on its page, to which the page of evidence leads back: `ev-fsync-delay`.
 *
 * @param name Text between `[^` and `]`.
 * @param count The how manieth mark of that name on the page, from 1.
 */
export function markAnchor(name: string, count: number): string {
  // `expire#nx`, a passage, and `expire-nx`, a check, may stand on one page.
  const id = `ev-${name.replaceAll('/', '-').replace('#', '.')}`;
  return count === 1 ? id : `${id}-${count}`;
}

/** Id of a source in the references of a page. */
export function referenceAnchor(id: string): string {
  return `ref-${id}`;
}

/** Id of a check on the page of evidence; stable, since marks of other sites may lead there, too. */
export function checkAnchor(name: string): string {
  return name;
}

/** Id of a passage on the page of evidence. */
export function passageAnchor(reference: string, passage: string): string {
  return `${reference}.${passage}`;
}
