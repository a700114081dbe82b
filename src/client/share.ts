import { scriptStrings, shareStrings } from '../strings.ts';
import { copyText } from './copy-text.ts';
import { element } from './dom.ts';
import { sectionAt } from './markdown-section.ts';
import { toast } from './toast.ts';

const HEADINGS = 'article :is(h1, h2, h3, h4)';

/** Closes the menu that is open; undefined while none is. */
let close: (() => void) | undefined;

/** Opens the menu of an answer below its button, or closes it. */
export function toggleMenu(host: HTMLElement, button: HTMLButtonElement): void {
  if (host.querySelector('.share-list')) {
    close?.();
    return;
  }
  const markdown = fetchMarkdown();
  const list = openMenu(
    [
      item(shareStrings.answer, () => copy(Promise.resolve(answerOf()))),
      item(shareStrings.markdown, () => copy(markdown)),
      ...shareItem(document.querySelector('h1')?.textContent ?? '', addressOf()),
    ],
    button,
  );
  host.append(list);
  list.querySelector('button')?.focus();
}

/**
 * Opens the menu of a section below its heading, whose link was copied just now: what else one may
 * take along. The focus stays where it is.
 *
 * @param link Link of the heading.
 * @param title Title of page and section.
 * @param url Address of the section.
 */
export function offerSection(link: HTMLElement, title: string, url: string): void {
  const heading = link.parentElement;
  if (!heading) return;
  const index = [...document.querySelectorAll(HEADINGS)].indexOf(heading);
  const markdown = fetchMarkdown().then((text) => {
    const section = text === undefined ? undefined : sectionAt(text, index);
    return section === undefined ? undefined : `${section}\n\n${title} ${url}\n`;
  });
  const list = openMenu(
    [item(shareStrings.section, () => copy(markdown)), ...shareItem(title, url)],
    link,
  );
  heading.after(list);
}

/** Makes a menu, and closes the one before; it goes with Escape, a click elsewhere or a choice. */
function openMenu(items: readonly HTMLButtonElement[], trigger: HTMLElement): HTMLElement {
  close?.();
  const list = element('div', { className: 'share-list' }, ...items);
  list.role = 'group';
  list.ariaLabel = scriptStrings.share;
  trigger.ariaExpanded = 'true';
  const listening = new AbortController();
  const { signal } = listening;
  close = (): void => {
    close = undefined;
    listening.abort();
    const hadFocus = list.contains(document.activeElement);
    list.remove();
    trigger.ariaExpanded = 'false';
    if (hadFocus) trigger.focus();
  };
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && (list.contains(target) || trigger.contains(target));
  document.addEventListener('click', ({ target }) => isInside(target) || close?.(), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close?.(), { signal });
  return list;
}

function item(text: string, act: () => Promise<void>): HTMLButtonElement {
  const entry = element('button', { type: 'button' }, text);
  entry.addEventListener('click', () => {
    close?.();
    void act();
  });
  return entry;
}

/** The system's share sheet, where there is one. */
function shareItem(title: string, url: string): HTMLButtonElement[] {
  // Undefined where there is none, whatever its type says.
  if (!(navigator.share as unknown)) return [];
  // Who closes the sheet has shared nothing, which is no error.
  return [item(shareStrings.system, () => navigator.share({ title, url }).catch(() => undefined))];
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
