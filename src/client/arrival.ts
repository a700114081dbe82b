import { element } from './dom.ts';

/**
 * Says on arrival at a section which question and which part it belongs to: a colleague who opens a
 * link to it sees neither. Gone for good once the title is in sight.
 */
function nameArrival(article: HTMLElement): void {
  const title = article.querySelector('h1');
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!title || !target || !article.contains(target)) return;
  const parts = [...article.querySelectorAll('h2')].filter(
    (heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const part = parts.at(-1)?.textContent ?? '';
  const link = element('a', { href: '#main' }, title.textContent);
  const bar = element('p', { className: 'arrival' }, link, element('span', {}, part));
  article.before(bar);
  target.scrollIntoView();
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    bar.remove();
    observer.disconnect();
  });
  observer.observe(title);
}

const article = document.querySelector<HTMLElement>('article.prose');
if (article && location.hash.length > 1) nameArrival(article);
