import { scriptStrings, shortcutStrings } from '../strings.ts';
import { element } from './dom.ts';
import { areShortcutsOn, switchShortcuts } from './shortcut-keys.ts';

/** Links of the lists of a page, in their order. */
const ITEMS = 'main :is(ol, ul)[role="list"] > li > a';

/** Does what a key stands for: `j`, `k`, `t` or `?`. */
export function act(key: string): void {
  if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else if (key === 't') document.querySelector<HTMLElement>('theme-toggle button')?.click();
  else openHelp();
}

/** Goes to the next or previous question, or to the next or previous link where the page is a list. */
function step(by: 1 | -1): void {
  const neighbour = document.querySelector<HTMLAnchorElement>(
    by === 1 ? 'a[rel=next]' : 'a[rel=prev]',
  );
  if (document.querySelector('.pager')) {
    neighbour?.click();
    return;
  }
  const links = [...document.querySelectorAll<HTMLElement>(ITEMS)].filter((link) =>
    link.checkVisibility(),
  );
  const place = links.findIndex((link) => link === document.activeElement);
  links[place < 0 && by === -1 ? links.length - 1 : place + by]?.focus();
}

function openHelp(): void {
  const { keys, on, close } = shortcutStrings;
  const title = scriptStrings.shortcuts;
  const box = element('input', { type: 'checkbox', checked: areShortcutsOn() });
  box.addEventListener('change', () => switchShortcuts(box.checked));
  const rows = keys.map(([key, text]) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, text)),
  );
  const button = element('button', { type: 'submit' }, close);
  const dialog = element(
    'dialog',
    { className: 'shortcuts', ariaLabel: title },
    element('h2', {}, title),
    element('dl', {}, ...rows),
    element('label', {}, box, on),
    element('form', { method: 'dialog' }, button),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  button.focus();
}
