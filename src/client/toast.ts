const SHOWN_FOR_MS = 2500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something for a moment, to the eye and to a screen reader. */
export function toast(message: string): void {
  const element = document.getElementById('toast');
  if (!element) return;
  element.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => (element.textContent = ''), SHOWN_FOR_MS);
}
