import { scriptStrings, shareStrings } from '../strings.ts';
import { copyText } from './copy-text.ts';
import { element } from './dom.ts';
import { toast } from './toast.ts';

/** Opens the menu of an answer below its button, or closes it. */
export function toggleMenu(host: HTMLElement, button: HTMLButtonElement): void {
  const open = host.querySelector('ul');
  if (open) {
    close();
    return;
  }
  const markdown = fetchMarkdown();
  const items = [
    item(shareStrings.answer, () => copy(Promise.resolve(answerOf()))),
    item(shareStrings.markdown, () => copy(markdown)),
    // Undefined where there is no share sheet, whatever its type says.
    ...((navigator.share as unknown) ? [item(shareStrings.system, share)] : []),
  ];
  const list = element('ul', {}, ...items.map((entry) => element('li', {}, entry)));
  list.role = 'list';
  host.append(list);
  button.ariaExpanded = 'true';
  items[0]?.focus();
  document.addEventListener('click', closeOutside);
  host.addEventListener('keydown', closeOnEscape);

  function item(text: string, act: () => Promise<void>): HTMLButtonElement {
    const entry = element('button', { type: 'button' }, text);
    entry.addEventListener('click', () => {
      close();
      void act();
    });
    return entry;
  }

  function close(): void {
    host.querySelector('ul')?.remove();
    button.ariaExpanded = 'false';
    button.focus();
    document.removeEventListener('click', closeOutside);
    host.removeEventListener('keydown', closeOnEscape);
  }

  function closeOutside({ target }: Event): void {
    if (!(target instanceof Node && host.contains(target))) close();
  }

  function closeOnEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape') close();
  }
}

/** Title, short answer, versions and address, as one pastes them into a chat. */
function answerOf(): string {
  const text = (selector: string): string =>
    document.querySelector(selector)?.textContent.trim() ?? '';
  const facts = [...document.querySelectorAll('.question-facts > :not(.imprint, :has(a))')]
    .map(({ textContent }) => textContent)
    .join(' · ');
  return [text('h1'), text('.short-answer p'), `${facts} ${addressOf()}`].join('\n\n');
}

/** The short address of the page. */
function addressOf(): string {
  const link = document.querySelector<HTMLElement>('copy-link[data-address]');
  return new URL(link?.dataset.address ?? '', location.origin).href;
}

/** Asked for when the menu opens: a browser lets a page copy only right after a click. */
async function fetchMarkdown(): Promise<string | undefined> {
  const response = await fetch(location.pathname.replace(/\/$/, '.md')).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

async function copy(text: Promise<string | undefined>): Promise<void> {
  const copied = await text;
  const isCopied = copied !== undefined && (await copyText(copied));
  toast(isCopied ? scriptStrings.copied : scriptStrings.notCopied);
}

async function share(): Promise<void> {
  const title = document.querySelector('h1')?.textContent ?? '';
  // Who closes the sheet has shared nothing, which is no error.
  await navigator.share({ title, url: addressOf() }).catch(() => undefined);
}
