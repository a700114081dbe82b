import { scriptStrings } from '../strings.ts';
import { copyText } from './copy-text.ts';
import { element } from './dom.ts';

const SHOWN_FOR_MS = 2000;
const LABEL = { textContent: scriptStrings.copy, ariaLabel: scriptStrings.copyCode };

/** Gives every code block, but not what a program printed, a button that copies exactly the code. */
function addButton(figure: HTMLElement): void {
  const code = figure.querySelector('code');
  const caption = figure.querySelector('figcaption');
  if (!code || !caption || figure.dataset.language === 'output') return;
  const button = element('button', { type: 'button', className: 'copy-code', ...LABEL });
  button.addEventListener('click', () => {
    void copyText(code.textContent).then((isCopied) => {
      button.textContent = button.ariaLabel = isCopied
        ? scriptStrings.copied
        : scriptStrings.notCopied;
      setTimeout(() => Object.assign(button, LABEL), SHOWN_FOR_MS);
    });
  });
  caption.append(button);
}

document.querySelectorAll<HTMLElement>('figure.code').forEach(addButton);
