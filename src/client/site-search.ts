import { memoizeAsync } from '../search/memoize.ts';
import { scriptStrings } from '../strings.ts';
import type { SearchPanel } from './search-panel.ts';
import { isSingleKey } from './shortcut-keys.ts';
import { toast } from './toast.ts';

/** Opens the search dialog for its link, `/` and Ctrl/⌘ K; loads its script on first use. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void open(link.href);
    });
    // On a sign that a search will come, its files come too; before that nothing does.
    for (const sign of ['pointerenter', 'focusin', 'touchstart']) {
      const load = (): void => void loadDialog().catch(() => undefined);
      this.addEventListener(sign, load, { once: true, passive: true });
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      link?.click();
    });
  }
}

async function open(fallback: string): Promise<void> {
  try {
    await loadDialog();
    document.querySelector<SearchPanel>('dialog search-panel')?.open();
  } catch {
    // The file did not arrive: the results page is the way that is left.
    if (navigator.onLine) location.href = fallback;
    else toast(scriptStrings.searchOffline);
  }
}

/** Loads what the dialog takes; what did not arrive is asked for again by the next call. */
async function loadDialog(): Promise<void> {
  await Promise.all([import('./search-panel.ts'), loadStyles()]);
}

/** Loads the styles of the dialog: the page names their file, but disabled. */
const loadStyles = memoizeAsync(async (): Promise<void> => {
  const link = document.querySelector<HTMLLinkElement>('link[disabled]');
  if (!link) return;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.disabled = true;
      reject(new Error(`${link.href} did not arrive`));
    };
    link.disabled = false;
  });
});

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, isComposing } = event;
  const isChord = key === 'k' && (ctrlKey || metaKey) && !isComposing;
  return isChord || (key === '/' && isSingleKey(event));
}

customElements.define('site-search', SiteSearch);
