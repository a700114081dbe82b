/** Width from which the contents stand beside the page. */
const WIDE = matchMedia('(min-width: 80rem)');

/** A heading that a link led to stands a little lower under a bar, or off by a rounded pixel. */
const TOLERANCE_PX = 64;
const root = document.documentElement;

/** Marks the entry of the section that is being read, and names it where the contents are folded. */
class PageToc extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const current = this.querySelector('.toc-current');
    const links = [...this.querySelectorAll('a')];
    const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const mark = (): void => {
      // The last heading that is as high as a link to it would bring it, or the last of the page.
      const line = parseFloat(getComputedStyle(root).scrollPaddingBlockStart) + TOLERANCE_PX;
      const isAtEnd = scrollY + innerHeight > root.scrollHeight - TOLERANCE_PX;
      const reached = headings.filter(
        (heading) => isAtEnd || heading.getBoundingClientRect().top < line,
      );
      const id = (reached.at(-1) ?? headings[0])?.id;
      for (const link of links) {
        const isCurrent = link.hash === `#${id ?? ''}`;
        if (isCurrent === link.hasAttribute('aria-current')) continue;
        link.toggleAttribute('aria-current', isCurrent);
        if (!isCurrent) continue;
        link.setAttribute('aria-current', 'true');
        if (current) current.textContent = link.textContent;
        if (WIDE.matches) follow(link);
      }
    };
    let isAsked = false;
    const ask = (): void => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    };
    addEventListener('scroll', ask, { passive: true });
    ask();
    if (!details) return;
    const unfold = (): void => void (details.open = WIDE.matches);
    WIDE.addEventListener('change', unfold);
    unfold();
    const fold = ({ target }: Event): void => {
      const isInside = target instanceof Element && this.contains(target);
      if (!WIDE.matches && (!isInside || target.closest('a'))) details.open = false;
    };
    document.addEventListener('click', fold);
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !WIDE.matches) details.open = false;
    });
  }
}

/** Scrolls a list so far that an entry of it can be seen; the page stays where it is. */
function follow(link: HTMLElement): void {
  const list = link.closest('nav');
  if (!list) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top) list.scrollTop -= box.top - top;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom;
}

customElements.define('page-toc', PageToc);
