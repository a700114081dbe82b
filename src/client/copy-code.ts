import { strings } from '../strings.ts';
import { copyText } from './copy-text.ts';

const SHOWN_FOR_MS = 2000;

/** Gives every code block, but not what a program printed, a button that copies exactly the code. */
function addButton(figure: HTMLElement): void {
  const code = figure.querySelector('code');
  const caption = figure.querySelector('figcaption');
  if (!code || !caption || figure.dataset.language === 'output') return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  button.textContent = strings.code.copy;
  button.ariaLabel = strings.code.copyLabel;
  const say = (text: string): void => {
    button.textContent = button.ariaLabel = text;
    setTimeout(() => {
      button.textContent = strings.code.copy;
      button.ariaLabel = strings.code.copyLabel;
    }, SHOWN_FOR_MS);
  };
  button.addEventListener('click', () => {
    void copyText(code.textContent).then((isCopied) =>
      say(isCopied ? strings.code.copied : strings.code.copyFailed),
    );
  });
  caption.append(button);
}

document.querySelectorAll<HTMLElement>('figure.code').forEach(addButton);
