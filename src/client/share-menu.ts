import { scriptStrings } from '../strings.ts';
import { element } from './dom.ts';

/** A button that offers the answer of the page to take along; what it offers loads on a click. */
class ShareMenu extends HTMLElement {
  connectedCallback(): void {
    const button = element('button', { type: 'button' }, scriptStrings.share);
    button.ariaExpanded = 'false';
    button.addEventListener('click', () => {
      void import('./share.ts').then(({ toggleMenu }) => toggleMenu(this, button));
    });
    this.append(button);
  }
}

customElements.define('share-menu', ShareMenu);
