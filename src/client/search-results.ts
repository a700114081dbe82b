import type { Result } from '../search/engine.ts';
import { markMatches } from '../search/marks.ts';
import { element } from './dom.ts';
import { MARK } from './arrival-marks.ts';

/** Enough to find the place; an address should stay short. */
const MOST_MARKS = 8;

/**
 * Results as elements: a link for the page, then links for its sections. The links carry what to
 * mark on arrival.
 *
 * @param terms What to mark.
 * @param role `option` inside a listbox (the dialog), `link` on the results page.
 */
export function renderResults(
  results: readonly Result[],
  terms: readonly string[],
  role: 'option' | 'link',
): HTMLElement[] {
  let count = 0;
  const link = (url: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const [path = '', anchor] = url.split('#');
    const marks = `?${MARK}=${terms.slice(0, MOST_MARKS).map(encodeURIComponent).join('%20')}`;
    const href = `${path}${marks}${anchor === undefined ? '' : `#${anchor}`}`;
    const node = element('a', { href, className }, ...children);
    node.dataset.url = url;
    if (role === 'option') {
      node.role = 'option';
      node.tabIndex = -1;
      node.id = `search-option-${count++}`;
      node.ariaSelected = 'false';
    }
    return node;
  };
  return results.map(({ url, title, category, sections }) => {
    const group = element('div', { className: 'result' });
    // A listbox may hold options and groups only.
    if (role === 'option') {
      group.role = 'group';
      group.ariaLabel = title;
    }
    group.append(
      link(
        url,
        'result-page',
        element('span', { className: 'result-title' }, ...marked(title, terms)),
        element('span', { className: 'result-category' }, category),
      ),
      ...sections.map((section) =>
        link(
          section.url,
          'result-section',
          element('span', { className: 'result-heading' }, ...marked(section.title, terms)),
          element('span', { className: 'result-excerpt' }, ...marked(section.excerpt, terms)),
        ),
      ),
    );
    return group;
  });
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
  return markMatches(text, terms).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
}
