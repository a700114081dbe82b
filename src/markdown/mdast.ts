import type { MdastNode } from 'satteri';

/** Text of a node as read, code included. */
export function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** Sätteri leaves `{#id}` as the properties that the element will have; its types do not say so. */
export function attributesOf({ data }: Pick<MdastNode, 'data'>): Record<string, unknown> {
  return (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
}

/** Anchor behind a heading, `{#id}`; undefined where there is none. */
export function idOf(node: Pick<MdastNode, 'data'>): string | undefined {
  const { id } = attributesOf(node);
  return typeof id === 'string' ? id : undefined;
}
