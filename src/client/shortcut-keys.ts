/** Key of the reader's choice in localStorage: `off` where single keys do nothing. */
const STORAGE_KEY = 'shortcuts';
const OFF = 'off';

/** True for a key pressed alone, outside fields and open dialogs, while single keys are wanted. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing } = event;
  if (ctrlKey || metaKey || altKey || isComposing || !areShortcutsOn()) return false;
  const occupied = 'input, textarea, select, [contenteditable], dialog[open]';
  return !(target instanceof Element && target.closest(occupied));
}

/** True unless the reader switched single keys off: who speaks to the machine sets them off by words. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    // Storage is forbidden: nobody can have switched them off.
    return true;
  }
}

/** Remembers whether single keys are wanted. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Storage is forbidden: the choice cannot be kept.
  }
}
