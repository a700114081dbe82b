/**
 * Keyboard of an editable combobox with a list (ARIA authoring practices 1.2): the focus stays in
 * the box, arrows walk round the options, Enter opens the active one or else the first.
 */
export class SearchCombobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  /** Query that the options answer. */
  #query = '';
  /** Enter came before the results that it is meant for. */
  #isEntered = false;

  /** @param list Holds links, and makes the chosen one `aria-selected`. */
  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', (event) => {
      if (!isComposing(event) && this.#press(event.key)) event.preventDefault();
    });
  }

  /** Takes the choice back: what is typed now asks for other options. */
  reset(): void {
    this.#isEntered = false;
    this.#activate(undefined);
  }

  /** Makes options of the links that the list holds by now. */
  update(query: string): void {
    this.#query = query;
    const links = this.#links();
    for (const link of links.filter(({ id }) => id === '')) {
      link.id = `search-option-${link.dataset.url ?? ''}`;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
    }
    this.#input.setAttribute('aria-expanded', String(links.length > 0));
    this.#activate(links.find(isSelected));
    if (this.#isEntered && links.length > 0) this.#open();
  }

  /** @returns True where the key was one of the combobox's, as an arrow. */
  #press(key: string): boolean {
    const links = this.#links();
    const index = links.findIndex(isSelected);
    if (key === 'ArrowDown') this.#activate(links[(index + 1) % links.length]);
    else if (key === 'ArrowUp') this.#activate(links.at(Math.max(index, 0) - 1));
    else if (key === 'Enter') this.#open();
    else return false;
    return true;
  }

  #open(): void {
    const links = this.#links();
    const isCurrent = this.#query === this.#input.value.trim();
    const link = links.find(isSelected) ?? (isCurrent ? links[0] : undefined);
    if (link) link.click();
    else this.#isEntered = true;
  }

  #activate(link: HTMLElement | undefined): void {
    this.#links().find(isSelected)?.setAttribute('aria-selected', 'false');
    link?.setAttribute('aria-selected', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    if (link) this.#input.setAttribute('aria-activedescendant', link.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }
}

function isSelected(link: HTMLElement): boolean {
  return link.getAttribute('aria-selected') === 'true';
}

/** In Safari the key that commits a composition comes behind its end, with the code 229. */
function isComposing(event: KeyboardEvent): boolean {
  const { isComposing, keyCode }: { isComposing: boolean; keyCode: number } = event;
  return isComposing || keyCode === 229;
}
