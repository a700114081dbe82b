import type { Result } from '../search/engine.ts';
import { markMatches } from '../search/marks.ts';
import { element } from './dom.ts';

/** The parameter that `page.ts` looks for; what it then loads is no use before. */
const MARK = 'mark';
/** Enough to find the place; an address should stay short. */
const MOST_MARKS = 8;

interface Group {
  node: HTMLElement;
  links: Map<string, Link>;
}

interface Link {
  node: HTMLAnchorElement;
  /** What it was made from: while that stays, so does what the link holds. */
  source: string;
}

/**
 * Results as elements: a link for the page, then links for its sections. The links carry what to
 * mark on arrival. What stays from one answer to the next keeps its element, so that nothing
 * flickers and what has the focus keeps it.
 */
export class ResultList {
  readonly #node: HTMLElement;
  readonly #role: 'option' | 'link';
  #groups = new Map<string, Group>();

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
   * @param terms What to mark.
   */
  show(results: readonly Result[], terms: readonly string[]): void {
    const groups = new Map<string, Group>();
    for (const result of results) {
      const group = this.#groups.get(result.id) ?? this.#makeGroup(result.title);
      this.#fill(group, result, terms);
      groups.set(result.id, group);
    }
    this.#groups = groups;
    arrange(
      this.#node,
      [...groups.values()].map(({ node }) => node),
    );
  }

  #makeGroup(title: string): Group {
    const node = element('div', { className: 'result' });
    // A listbox may hold options and groups only.
    if (this.#role === 'option') {
      node.role = 'group';
      node.ariaLabel = title;
    }
    return { node, links: new Map() };
  }

  #fill(group: Group, { url, title, category, sections }: Result, terms: readonly string[]): void {
    const links = new Map<string, Link>();
    const add = (to: string, className: string, source: unknown[], fill: () => Node[]): void => {
      const link = group.links.get(to) ?? this.#makeLink(to, className);
      const text = JSON.stringify([source, terms]);
      if (link.source !== text) {
        link.source = text;
        link.node.href = withMarks(to, terms);
        link.node.replaceChildren(...fill());
      }
      links.set(to, link);
    };
    add(url, 'result-page', [title, category], () => [
      element('span', { className: 'result-title' }, ...marked(title, terms)),
      element('span', { className: 'result-category' }, category),
    ]);
    for (const { url: to, title: heading, excerpt } of sections) {
      add(to, 'result-section', [heading, excerpt], () => [
        element('span', { className: 'result-heading' }, ...marked(heading, terms)),
        element('span', { className: 'result-excerpt' }, ...marked(excerpt, terms)),
      ]);
    }
    group.links = links;
    arrange(
      group.node,
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

/** Makes these the children of a node and moves only what is not in its place. */
function arrange(parent: Node, children: readonly ChildNode[]): void {
  for (const child of [...parent.childNodes]) if (!children.includes(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const present = parent.childNodes[index];
    if (present !== child) parent.insertBefore(child, present ?? null);
  }
}

function withMarks(url: string, terms: readonly string[]): string {
  const [path = '', anchor] = url.split('#');
  const marks = `?${MARK}=${terms.slice(0, MOST_MARKS).map(encodeURIComponent).join('%20')}`;
  return `${path}${marks}${anchor === undefined ? '' : `#${anchor}`}`;
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
  return markMatches(text, terms).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
}
