/** Marks the entry of the section that is being read. */
class PageToc extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const mark = (): void => {
      // The last heading above the upper third of the window is the one being read.
      const reached = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      const id = (reached.at(-1) ?? headings[0])?.id;
      for (const link of links) {
        if (link.hash === `#${id ?? ''}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
    for (const heading of headings) observer.observe(heading);
  }
}

customElements.define('page-toc', PageToc);
