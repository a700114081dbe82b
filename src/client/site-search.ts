import { strings } from '../strings.ts';
import type { SearchDialog } from './search-dialog.ts';
import { toast } from './toast.ts';

/** Opens the search dialog for its link, `/` and Ctrl/⌘ K; loads the dialog on first use. */
class SiteSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link.href);
    });
    // On a sign that a search will come, its files come too; before that nothing does.
    for (const sign of ['pointerenter', 'focusin', 'touchstart']) {
      this.addEventListener(sign, () => void import('./search-dialog.ts').catch(() => undefined), {
        once: true,
        passive: true,
      });
    }
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      const shortcut =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
        (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey);
      if (!shortcut || event.isComposing || !link) return;
      event.preventDefault();
      void this.#open(link.href);
    });
  }

  async #open(fallback: string): Promise<void> {
    const { base = '', issues = '' } = this.dataset;
    this.#dialog ??= import('./search-dialog.ts').then(
      (module) => new module.SearchDialog(base, fallback, issues),
    );
    try {
      (await this.#dialog).open();
    } catch {
      // The dialog's file did not arrive: the results page is the way that is left.
      this.#dialog = undefined;
      if (navigator.onLine) location.href = fallback;
      else toast(strings.search.offline);
    }
  }
}

customElements.define('site-search', SiteSearch);
