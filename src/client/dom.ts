/**
 * Makes an element with properties and children.
 *
 * @param properties DOM properties (`className`, `ariaLabel`), not attributes.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/**
 * The element that a page's markup holds for a script.
 *
 * @param type Class of the element: `HTMLInputElement`.
 * @throws Where there is none.
 */
export function find<E extends Element>(root: ParentNode, selector: string, type: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`there is no ${selector}`);
  return found;
}
