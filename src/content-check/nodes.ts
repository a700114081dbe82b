import type { MdastNode } from 'satteri';
import { textOf } from '../markdown/mdast.ts';
import { lineOf, sourceOf, type Body } from './body.ts';
import { invisibleIn } from './characters.ts';
import type { Check } from './check.ts';
import { MARK } from '../markdown/mark-names.ts';

/** Markdown that answers are made of; everything else is refused. */
const ALLOWED = new Set([
  'yaml',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'code',
  'link',
  'image',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
]);

/** Remedies for what writers try; other types are named as they are. */
const REMEDIES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'a line that begins with import or export is code; put it into a fence or backticks',
  definition: 'write the address behind the text: [text](/address/)',
  linkReference: 'write the address behind the text: [text](/address/)',
  imageReference: 'write the address behind the text: ![text](/address.svg)',
  footnoteDefinition: 'there are no footnotes; put the note into the sentence',
  footnoteReference: 'there are no footnotes; put the note into the sentence',
};

interface ComponentRule {
  /** Attributes that it takes, each as `name="text"`; all of them are required. */
  attributes: readonly string[];
  /** True where it stands between blank lines, not inside of a paragraph. */
  isBlock: boolean;
}

const BLOCK: ComponentRule = { attributes: [], isBlock: true };
const INLINE: ComponentRule = { attributes: [], isBlock: false };

/** The components of `src/components/mdx/`, and the HTML for which Markdown has no sign. */
const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  VersionBlock: { attributes: ['label'], isBlock: true },
  Caution: BLOCK,
  details: BLOCK,
  summary: INLINE,
  br: INLINE,
  kbd: INLINE,
  sub: INLINE,
  sup: INLINE,
};

const INLINE_NAMES = Object.keys(COMPONENTS).filter((name) => COMPONENTS[name] === INLINE);

/** Refuses every node, component and attribute that is not on a list: a page is data, not code. */
export function* checkNodes(body: Body): Check {
  for (const node of body.nodes) {
    for (const [field, message] of faultsOf(body, node)) {
      yield { file: body.file.path, line: lineOf(node), field, message };
    }
  }
}

type Fault = readonly [field: string, message: string];

function faultsOf(body: Body, node: MdastNode): Fault[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    if (!isCode(node)) return [];
    return [['expression', '{ begins code; write \\{ where you mean the sign']];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return faultsOfComponent(node, body);
  }
  if (!ALLOWED.has(node.type)) {
    return [['markdown', REMEDIES[node.type] ?? `answers hold no ${node.type}; write it in prose`]];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [['list', 'there are no boxes to tick; remove [ ], or write \\[ ]']];
  }
  if (node.type === 'text') return faultsOfText(node.value, sourceOf(body, node));
  return faultsOfCharacters(node);
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function faultsOfComponent(component: Component, body: Body): Fault[] {
  const { type, name, attributes } = component;
  const rule = name === null || !Object.hasOwn(COMPONENTS, name) ? undefined : COMPONENTS[name];
  if (!rule) {
    const known = Object.keys(COMPONENTS).join(', ');
    const message = `<${name ?? ''}> is not allowed; use one of ${known}, or write \\<`;
    return [['component', message]];
  }
  const faults: Fault[] = faultsOfContent(component, body);
  if (rule.isBlock && type === 'mdxJsxTextElement') {
    faults.push(['component', `<${name ?? ''}> stands on lines of its own; put it there`]);
  }
  const given = new Set<string>();
  for (const attribute of attributes) {
    const own = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value =
      'value' in attribute && typeof attribute.value === 'string' ? attribute.value : '';
    if (!rule.attributes.includes(own) || given.has(own)) {
      const known = rule.attributes.map((each) => `${each}="…"`).join(' ') || 'no attributes';
      faults.push(['component', `<${name ?? ''}> takes ${known}; remove ${own}`]);
    } else if (value.trim() === '') {
      faults.push(['component', `write ${own}="…" with text between the marks`]);
    } else {
      const invisible = invisibleIn(value);
      if (invisible !== undefined) faults.push(['character', unseen(invisible)]);
    }
    given.add(own);
  }
  for (const missing of rule.attributes.filter((each) => !given.has(each))) {
    faults.push(['component', `<${name ?? ''}> needs ${missing}="…"; add it`]);
  }
  return faults;
}

/** Elements show what is in them: each holds text, and `details` its `summary` first. */
function faultsOfContent(component: Component, { nodes }: Body): Fault[] {
  const { name, children } = component;
  const own = `<${name ?? ''}>`;
  if (name === 'br') {
    return children.length === 0 ? [] : [['component', '<br> holds nothing; write <br />']];
  }
  if (textOf(component).trim() === '') {
    return [['component', `${own} is empty; write text into it, or remove it`]];
  }
  if (isNamed(component, INLINE_NAMES) && children.some(({ type }) => type === 'paragraph')) {
    return [['component', `${own} holds text of a line; write it without blank lines`]];
  }
  if (name === 'details' && !isNamed(children[0], ['summary'])) {
    return [['component', '<details> begins with <summary>…</summary>; add it']];
  }
  const isStray =
    name === 'summary' &&
    !nodes.some((node) => isNamed(node, ['details']) && node.children[0] === component);
  return isStray ? [['component', '<summary> stands first in <details>; put it there']] : [];
}

function isNamed(node: MdastNode | undefined, names: readonly string[]): node is Component {
  return node !== undefined && 'name' in node && names.includes(node.name ?? '');
}

function faultsOfText(value: string, written: string): Fault[] {
  // Two marks in a row look like a link by reference.
  const source = written.replace(MARK, '');
  const faults: Fault[] = [];
  const invisible = invisibleIn(value);
  // Signs that the file holds as such were reported with the file.
  if (invisible !== undefined && invisibleIn(source) === undefined) {
    faults.push(['character', unseen(invisible)]);
  }
  if (/(^|[^\\])(\\\\)*(\]\[|\]\(|`)/.test(source)) {
    const message =
      'a link or code that is none; write [text](address) or `code`, or \\ before [ or `';
    faults.push(['markdown', message]);
  }
  if (/(^|[^\\])(\\\\)*\}/.test(source)) {
    faults.push(['brace', 'a } without its {; write \\} where you mean the sign']);
  }
  return faults;
}

/** Addresses and titles may hold what a character reference (`&#x202E;`) hides. */
function faultsOfCharacters(node: MdastNode): Fault[] {
  if (node.type !== 'link' && node.type !== 'image') return [];
  const hidden = [node.url, node.title ?? '', node.type === 'image' ? (node.alt ?? '') : '']
    .map((text) => invisibleIn(text))
    .find((found) => found !== undefined);
  return hidden === undefined ? [] : [['character', unseen(hidden)]];
}

function unseen(name: string): string {
  return `${name} cannot be seen; remove it`;
}

/** True for a module or an expression that is more than comments. */
function isCode(node: MdastNode): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return false;
  const rest = node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  return rest !== '' || node.value.trim() === '';
}
