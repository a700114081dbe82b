import { matchesIn } from '../search/highlight.ts';
import { MAX_HIGHLIGHTS } from '../search/input.ts';
import { searchStrings } from '../strings.ts';
import { element } from './dom.ts';
import { HIGHLIGHT_PARAMETER } from './highlight-parameter.ts';

const HIGHLIGHT = 'search';

/**
 * Marks on a page what the reader searched for, with a control that takes the marks off, and makes
 * the address the plain one: who copies it copies no marks. Going back to the page marks it again.
 * Browsers without the Custom Highlight API show no marks.
 */
export function highlightMatches(article: HTMLElement, asked: readonly string[]): void {
  const terms = [...new Set(asked)].slice(0, MAX_HIGHLIGHTS);
  const url = new URL(location.href);
  url.searchParams.delete(HIGHLIGHT_PARAMETER);
  history.replaceState({ highlight: terms }, '', url);
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of matchesIn(node.textContent ?? '', terms)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  if (ranges.length === 0) return;
  // eslint-disable-next-line compat/compat -- asked for above.
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const remove = element('button', { type: 'button', className: 'unmark' }, searchStrings.unmark);
  remove.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    remove.remove();
    history.replaceState(null, '', location.href);
  });
  document.body.append(remove);
}
