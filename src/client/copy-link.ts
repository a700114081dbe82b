import { scriptStrings } from '../strings.ts';
import { copyText } from './copy-text.ts';
import { toast } from './toast.ts';

const HEADING = ':is(h2, h3, h4)';

/**
 * Turns links inside it into copy controls: the link of the page itself, and those of its sections
 * (`.permalink`). Copies title and short address; what else of a section can be taken along is then
 * offered below its heading. A modified click stays a click on a link.
 *
 * `data-address`: short path of the page, where the links are its sections'.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll(`${HEADING} > .permalink`)) {
      link.ariaLabel = scriptStrings.copySection(sectionOf(link));
    }
    this.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
      const address = this.dataset.address;
      const link = (event.target as Element).closest('a');
      if (!link || (address !== undefined && !link.matches('.permalink'))) return;
      event.preventDefault();
      const section = address === undefined ? '' : sectionOf(link);
      const url = new URL(address ?? link.href, location.origin);
      url.hash = address === undefined ? '' : link.hash;
      const page = document.querySelector('h1')?.textContent;
      const title = [page, section].filter(Boolean).join(' · ');
      // The address can be copied by hand, too, should this fail.
      if (link.hash) history.replaceState(history.state, '', link.hash);
      void copyText(`${title} ${url.href}`).then((isCopied) => {
        toast(isCopied ? scriptStrings.linkCopied : scriptStrings.linkNotCopied);
        if (link.parentElement?.matches(HEADING)) {
          void import('./share.ts').then(({ offerSection }) => offerSection(link, title, url.href));
        }
      });
    });
  }
}

/** Title of the section that a link in its heading leads to, or name of the figure. */
function sectionOf({ parentElement: parent, ariaLabel }: Element): string {
  return (parent?.matches(HEADING) ? parent.textContent.trim() : ariaLabel) ?? '';
}

customElements.define('copy-link', CopyLink);
