import { indexOfTerm, normalise } from '../search/text.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** Name of the parameter of an address that says what to mark. */
export const MARK = 'mark';
const HIGHLIGHT = 'search';

/**
 * Marks on a page what the reader searched for (`?mark=`, terms separated by blanks), with a
 * control that takes the marks off. Browsers without the Custom Highlight API show none.
 */
export function markArrival(article: HTMLElement, terms: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = normalise(node.textContent ?? '');
    // Folding may change lengths; then positions would be off.
    if (text.length !== node.textContent?.length) continue;
    // Nobody but a reader who edits the address asks for an empty term: it would match for ever.
    for (const term of terms.filter((one) => one !== '')) {
      for (let at = indexOfTerm(text, term, 0); at >= 0; at = indexOfTerm(text, term, at + 1)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + term.length);
        ranges.push(range);
      }
    }
  }
  if (ranges.length === 0) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const remove = element('button', { type: 'button', className: 'unmark' }, strings.search.unmark);
  remove.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    remove.remove();
    const url = new URL(location.href);
    url.searchParams.delete(MARK);
    history.replaceState(null, '', url);
  });
  document.body.append(remove);
}
