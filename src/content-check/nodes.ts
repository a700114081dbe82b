import type { MdastNode } from 'satteri';
import { lineOf, sourceOf, type Body } from './body.ts';
import { invisibleIn } from './characters.ts';
import type { Check } from './check.ts';

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
  footnoteReference: 'there are no footnotes; [^name] is kept for evidence to come',
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
    return faultsOfComponent(node);
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

function faultsOfComponent({ type, name, attributes }: Component): Fault[] {
  const rule = name === null || !Object.hasOwn(COMPONENTS, name) ? undefined : COMPONENTS[name];
  if (!rule) {
    const known = Object.keys(COMPONENTS).join(', ');
    const message = `<${name ?? ''}> is not allowed; use one of ${known}, or write \\<`;
    return [['component', message]];
  }
  const faults: Fault[] = [];
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

function faultsOfText(value: string, source: string): Fault[] {
  const faults: Fault[] = [];
  const invisible = invisibleIn(value);
  // Signs that the file holds as such were reported with the file.
  if (invisible !== undefined && invisibleIn(source) === undefined) {
    faults.push(['character', unseen(invisible)]);
  }
  if (/(^|[^\\])(\\\\)*\}/.test(source)) {
    faults.push(['brace', 'a } without its {; write \\} where you mean the sign']);
  }
  if (/(^|[^\\])\[\^[^\]\s]+\]/.test(source)) {
    faults.push(['markdown', REMEDIES.footnoteReference ?? '']);
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
