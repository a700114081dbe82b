import type { SearchResult } from '../search/engine.ts';
import type { FacetTarget } from '../search/facet-targets.ts';
import { highlight } from '../search/highlight.ts';
import { MAX_HIGHLIGHTS } from '../search/input.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { HIGHLIGHT_PARAMETER } from './highlight-parameter.ts';

interface Card {
  node: HTMLElement;
  links: Map<string, Link>;
}

interface Link {
  node: HTMLAnchorElement;
  /** JSON of the data behind the link: while it is the same, the content is not rendered again. */
  source: string;
}

/**
 * Results as cards: a link with title, category and short answer, then links to sections with the
 * name of their part. The links carry what to mark on arrival. What stays from one answer to the
 * next keeps its element, so that nothing flickers and what has the focus keeps it.
 */
export class ResultList {
  readonly #node: HTMLElement;
  readonly #role: 'option' | 'link';
  #cards = new Map<string, Card>();

  /**
   * @param node Holds the results and nothing else.
   * @param role `option` inside a listbox (the dialog), `link` on the results page.
   */
  constructor(node: HTMLElement, role: 'option' | 'link') {
    this.#node = node;
    this.#role = role;
  }

  /**
   * Shows these results in place of those before.
   *
   * @param terms Terms to highlight: `redis`.
   */
  show(results: readonly SearchResult[], terms: readonly string[]): void {
    const cards = new Map<string, Card>();
    for (const result of results) {
      const card = this.#cards.get(result.id) ?? this.#makeCard(result.title);
      this.#fill(card, result, terms);
      cards.set(result.id, card);
    }
    this.#cards = cards;
    arrange(
      this.#node,
      [...cards.values()].map(({ node }) => node),
    );
  }

  #makeCard(title: string): Card {
    const node = element('div', { className: 'result' });
    // A listbox may hold options and groups only.
    if (this.#role === 'option') {
      node.role = 'group';
      node.ariaLabel = title;
    }
    return { node, links: new Map() };
  }

  #fill(card: Card, result: SearchResult, terms: readonly string[]): void {
    const { url, title, shortAnswer, category, sections } = result;
    const links = new Map<string, Link>();
    const add = (to: string, className: string, source: unknown[], fill: () => Node[]): void => {
      const link = card.links.get(to) ?? this.#makeLink(to, className);
      const text = JSON.stringify([source, terms]);
      if (link.source !== text) {
        link.source = text;
        link.node.href = withHighlights(to, terms);
        link.node.replaceChildren(...fill());
      }
      links.set(to, link);
    };
    add(url, 'result-page', [title, shortAnswer, category], () => [
      element('span', { className: 'result-title' }, ...highlighted(title, terms)),
      element('span', { className: 'result-category' }, category),
      element('span', { className: 'result-answer' }, ...highlighted(shortAnswer, terms)),
    ]);
    for (const { url: to, part, title: heading, excerpt } of sections) {
      add(to, `result-section ${part}`, [heading, excerpt], () => [
        element('span', { className: 'result-part' }, strings.search.parts[part]),
        element('span', { className: 'result-heading' }, ...highlighted(heading, terms)),
        element('span', { className: 'result-excerpt' }, ...highlighted(excerpt, terms)),
      ]);
    }
    card.links = links;
    arrange(
      card.node,
      [...links.values()].map(({ node }) => node),
    );
  }

  #makeLink(url: string, className: string): Link {
    const node = element('a', { className });
    node.dataset.url = url;
    if (this.#role === 'option') {
      node.role = 'option';
      node.tabIndex = -1;
      node.id = `search-option-${url}`;
      node.ariaSelected = 'false';
    }
    return { node, source: '' };
  }
}

/** Links to the categories and tags that a query names. */
export function targetLinks(targets: readonly FacetTarget[]): HTMLElement[] {
  return targets.map(({ facet, url, name, count }) => {
    const { kind, pages } = strings.search.target;
    const what = element('span', { className: 'target-kind' }, kind[facet]);
    return element('a', { href: url }, what, name, element('small', {}, pages(count)));
  });
}

/** Makes these the children of a node and moves only what is not in its place. */
function arrange(parent: Node, children: readonly ChildNode[]): void {
  for (const child of [...parent.childNodes]) if (!children.includes(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const present = parent.childNodes[index];
    if (present !== child) parent.insertBefore(child, present ?? null);
  }
}

function withHighlights(url: string, terms: readonly string[]): string {
  const [path = '', anchor] = url.split('#');
  const asked = terms.slice(0, MAX_HIGHLIGHTS).map(encodeURIComponent).join('%20');
  return `${path}?${HIGHLIGHT_PARAMETER}=${asked}${anchor === undefined ? '' : `#${anchor}`}`;
}

function highlighted(text: string, terms: readonly string[]): (Node | string)[] {
  return highlight(text, terms).map((piece) =>
    piece.isMatch ? element('mark', {}, piece.text) : piece.text,
  );
}
