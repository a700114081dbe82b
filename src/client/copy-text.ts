import { element } from './dom.ts';

/** Deprecated, but without a secure context (plain http) the only way to the clipboard. */
const legacy: { execCommand?(command: 'copy'): boolean } = document;

/**
 * Copies text to the clipboard. Called from the click that asks for it: browsers allow it only then.
 *
 * @returns True where it was copied; false where the browser forbids it.
 */
export async function copyText(text: string): Promise<boolean> {
  // Undefined on plain http, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copySelected(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
}

/** Copies by selecting the text in a field, which is gone before anything is painted. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = element('textarea', { value: text });
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = legacy.execCommand?.('copy') ?? false;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
