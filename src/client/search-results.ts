import type { Result } from '../search/engine.ts';
import { markMatches } from '../search/marks.ts';
import { element } from './dom.ts';

/**
 * Results as elements: a link for the page, then links for its sections.
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
  const link = (href: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const node = element('a', { href, className }, ...children);
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
