import type { Outcome, SearchResult } from '../search/engine.ts';
import type { FacetTarget } from '../search/facet-targets.ts';
import { highlight } from '../search/highlight.ts';
import { MAX_HIGHLIGHTS } from '../search/input.ts';
import { searchStrings } from '../strings.ts';
import { element } from './dom.ts';
import { HIGHLIGHT_PARAMETER } from './highlight-parameter.ts';

/**
 * Shows results as cards: a link with title, category and short answer, then links to sections with
 * the name of their part. The links carry what to mark on arrival. What stays from one answer to
 * the next keeps its element, so that nothing flickers and what has the focus keeps it; once the
 * reader has chosen one, also its place.
 *
 * @param list Holds the results and nothing else.
 */
export function showResults(
  list: HTMLElement,
  { results = [], terms = [] }: Partial<Outcome>,
): void {
  const shown = [...list.children].map((card) => card.getAttribute('data-url'));
  const place = ({ url }: SearchResult): number =>
    shown.includes(url) ? shown.indexOf(url) : shown.length;
  const hasChosen = list.querySelector('[aria-selected=true]') !== null;
  const ordered = hasChosen ? [...results].sort((a, b) => place(a) - place(b)) : results;
  const cards = ordered.map((result) => cardOf(list, result, terms));
  arrange(list, cards);
}

/** Links to the categories and tags that a query names. */
export function targetLinks(targets: readonly FacetTarget[]): HTMLElement[] {
  return targets.map(({ facet, url, name, count }) => {
    const { kind, pages } = searchStrings.target;
    const what = element('span', { className: 'target-kind' }, kind[facet]);
    return element('a', { href: url }, what, name, element('small', {}, pages(count)));
  });
}

function cardOf(list: HTMLElement, result: SearchResult, terms: readonly string[]): HTMLElement {
  const { url, title, category, shortAnswer, sections } = result;
  const card = childFor(list, url, 'div');
  card.className = 'result';
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', title);
  const linkTo = (to: string, className: string, fields: Record<string, string>): HTMLElement => {
    const link = childFor(card, to, 'a');
    link.className = className;
    link.setAttribute('href', withHighlights(to, terms));
    const spans = Object.entries(fields).map(([name, text]) => span(name, text, terms));
    link.replaceChildren(...spans);
    return link;
  };
  const { parts } = searchStrings;
  const page = linkTo(url, 'result-page', { title, category, answer: shortAnswer });
  const links = sections.map(({ url: to, part, title: heading, excerpt }) =>
    linkTo(to, `result-section ${part}`, { part: parts[part], heading, excerpt }),
  );
  arrange(card, [page, ...links]);
  return card;
}

/** The child of a node for an address: the one that is there, or a new one. */
function childFor(parent: HTMLElement, url: string, name: 'a' | 'div'): HTMLElement {
  const kept = parent.querySelector<HTMLElement>(`:scope > [data-url="${url}"]`);
  const child = kept ?? element(name, {});
  child.dataset.url = url;
  return child;
}

/** Makes these the children of a node and moves only what is not in its place. */
function arrange(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const present = parent.children[index] ?? null;
    if (present !== child) parent.insertBefore(child, present);
  }
}

function withHighlights(url: string, terms: readonly string[]): string {
  const asked = terms.slice(0, MAX_HIGHLIGHTS).map(encodeURIComponent).join('%20');
  return url.replace(/#|$/, `?${HIGHLIGHT_PARAMETER}=${asked}$&`);
}

/** A field of a card; matches are marked, but in labels. */
function span(name: string, text: string, terms: readonly string[]): HTMLElement {
  const marked = name === 'category' || name === 'part' ? [] : terms;
  const pieces = highlight(text, marked).map(({ text: piece, isMatch }) =>
    isMatch ? element('mark', {}, piece) : piece,
  );
  return element('span', { className: `result-${name}` }, ...pieces);
}
