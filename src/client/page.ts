// Everything that every page may hold; each element does nothing where it does not stand.
import './copy-code.ts';
import './copy-link.ts';
import './page-toc.ts';
import './random-question.ts';
import './site-search.ts';
import './theme-toggle.ts';

// Arriving from a search: what it takes to mark the matches is loaded only then.
const marks = new URLSearchParams(location.search).get('mark');
const article = document.querySelector('article');
if (marks && article) {
  const { markArrival } = await import('./arrival-marks.ts');
  markArrival(article, marks.split(' '));
}
