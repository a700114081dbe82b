import type { Link, PhrasingContent, Text } from 'mdast';
import { isChinesePunctuation } from './chinese.ts';
import { pointAt, rangeOf, type Source } from './source.ts';

/** Markdown that GFM has taken for a part of an address, and that therefore was not read. */
const UNREAD = /[[\]`\\{}]/;

/**
 * Ends bare addresses before full-width punctuation, as in `见 https://example.com/a，后文`, where
 * GFM takes everything up to the next blank. Chinese characters may be part of an address.
 *
 * Mail addresses stay text: in answers they are examples, such as `git@example.com:group/app.git`.
 */
export function endAddresses(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isBare(node)) {
      return node.url.startsWith('mailto:') ? node.children : endAddress(node, source);
    }
    if (!('children' in node)) return [node];
    return [{ ...node, children: endAddresses(node.children, source) }];
  });
}

/** True for a link that the writer typed as a mere address. */
export function isBare(node: PhrasingContent): node is Link {
  if (node.type !== 'link') return false;
  const [text] = node.children;
  return text?.type === 'text' && rangeOf(node)?.join() === rangeOf(text)?.join();
}

function endAddress(link: Link, source: Source): PhrasingContent[] {
  const [start = 0, end = 0] = rangeOf(link) ?? [];
  const typed = source.text.slice(start, end);
  const scheme = link.url.slice(0, link.url.length - typed.length);
  const length = lengthOf(typed);
  if (length === typed.length) return [link];
  const rest = typed.slice(length);
  const unread = UNREAD.exec(rest);
  if (unread) {
    const at = start + length + unread.index;
    source.refuse(at, `GFM takes "${rest}" for a part of the address; write [text](address)`);
  }
  const behind = rest.search(/https?:\/\//);
  const between = behind < 0 ? rest : rest.slice(0, behind);
  return [
    linkAt(scheme, typed.slice(0, length), start, source),
    textAt(between, start + length, source),
    ...(behind < 0
      ? []
      : endAddress(linkAt('', rest.slice(behind), start + length + behind, source), source)),
  ];
}

/** Length of an address without what is punctuation of the sentence, as GFM tells it. */
function lengthOf(typed: string): number {
  const end = Array.from(typed).findIndex(isChinesePunctuation);
  if (end < 0) return typed.length;
  let address = Array.from(typed).slice(0, end).join('');
  for (;;) {
    const closing = address.split(')').length;
    const open = address.split('(').length;
    const trimmed = address.replace(closing > open ? /[?!.,:*_~'";)]$/ : /[?!.,:*_~'";]$/, '');
    if (trimmed === address) return address.length;
    address = trimmed;
  }
}

function textAt(value: string, offset: number, source: Source): Text {
  const start = pointAt(source.text, offset);
  const end = pointAt(source.text, offset + value.length);
  return { type: 'text', value, position: { start, end } };
}

function linkAt(scheme: string, typed: string, offset: number, source: Source): Link {
  const text = textAt(typed, offset, source);
  return {
    type: 'link',
    url: scheme + typed,
    title: null,
    children: [text],
    position: text.position,
  };
}
