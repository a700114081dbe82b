// Everything that every page may hold; each element does nothing where it does not stand.
import './arrival.ts';
import './copy-code.ts';
import './copy-link.ts';
import { highlightsAsked } from './highlight-parameter.ts';
import './page-toc.ts';
import { keepPages } from './register-service-worker.ts';
import './share-menu.ts';
import './shortcuts.ts';
import './site-search.ts';
import './theme-toggle.ts';

// Without a network only pages that are kept open; what marks them is kept with the search.
const markKept = (): void => void import('./kept-pages.ts').then((module) => module.markKept());
if (!navigator.onLine) markKept();
for (const event of ['offline', 'online']) window.addEventListener(event, markKept);

// Who scrolls reads: the page is kept for when there is no network, unless data is dear.
const { connection }: { connection?: { saveData: boolean } } = navigator as object;
const read = (): void => void keepPages(import.meta.env.BASE_URL);
if (!connection?.saveData) addEventListener('scroll', read, { once: true, passive: true });

// Arriving from a search: what it takes to mark the matches is loaded only then.
const terms = highlightsAsked();
const article = document.querySelector('article');
if (terms.length > 0 && article) {
  const { highlightMatches } = await import('./highlight-matches.ts');
  highlightMatches(article, terms);
}
