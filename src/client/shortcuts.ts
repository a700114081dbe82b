import { scriptStrings } from '../strings.ts';
import { element } from './dom.ts';
import { isSingleKey } from './shortcut-keys.ts';

/** The keys j, k, t and ?, and the button that lists them; what they do loads with the first. */
class PageShortcuts extends HTMLElement {
  connectedCallback(): void {
    const button = element('button', { type: 'button' }, scriptStrings.shortcuts);
    this.append(button);
    button.addEventListener('click', () => press('?'));
    document.addEventListener('keydown', (event) => {
      if (/^[jkt?]$/.test(event.key) && isSingleKey(event)) press(event.key);
    });
  }
}

function press(key: string): void {
  void import('./shortcut-actions.ts').then(({ act }) => act(key));
}

customElements.define('page-shortcuts', PageShortcuts);
