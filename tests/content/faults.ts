import type { Page } from '../../src/content-check/page.ts';
import type { Random } from './seeded-random.ts';

/** A page that is to be broken, with what a fault needs to know of it. */
interface Target {
  page: Page;
  lines: string[];
  /** Numbers, from 0, of the lines between two blocks of the body, outside of fences and elements. */
  gaps: number[];
  random: Random;
  others: readonly Page[];
}

/** A way in which people break pages. */
export interface Fault {
  name: string;
  /** Changes the lines. */
  apply: (target: Target) => void;
  /** Changes the bytes of the changed lines. */
  encode?: (bytes: Buffer, random: Random) => Buffer;
}

/** Breaks a page, and returns its bytes. */
export function breakPage(
  page: Page,
  { apply, encode }: Fault,
  random: Random,
  pages: readonly Page[],
): Buffer {
  const lines = page.file.text.split('\n');
  const others = pages.filter((other) => other !== page);
  apply({ page, lines, gaps: gapsOf(page), random, others });
  const bytes = Buffer.from(lines.join('\n'));
  return encode ? encode(bytes, random) : bytes;
}

function gapsOf({ body }: Page): number[] {
  const behind = body.blocks.slice(0, -1).filter(({ type }) => type !== 'yaml');
  return behind.flatMap(({ position }) => (position ? [position.end.line] : []));
}

/** Puts a block of its own between two others. */
function block(name: string, write: (random: Random, page: Page) => string): Fault {
  return {
    name,
    apply: ({ lines, gaps, random, page }) => {
      lines.splice(random.pick(gaps), 0, '', ...write(random, page).split('\n'), '');
    },
  };
}

/** Changes one line that a pattern matches; the front matter ends the search for fields. */
function line(
  name: string,
  pattern: RegExp,
  change: (text: string, target: Target) => string | string[],
): Fault {
  return {
    name,
    apply: (target) => {
      const { lines, random } = target;
      const found = lines.flatMap((text, index) => (pattern.test(text) ? [index] : []));
      const index = found.length > 0 ? random.pick(found) : -1;
      if (index < 0) throw new Error(`${name}: ${target.page.id} has no such line`);
      lines.splice(index, 1, ...[change(lines[index] ?? '', target)].flat());
    },
  };
}

/** Replaces a field of the front matter, with the lines that belong to it. */
function field(name: string, key: string, write: (target: Target) => string): Fault {
  return {
    name,
    apply: (target) => {
      const { lines } = target;
      const start = lines.findIndex((text) => text.startsWith(`${key}:`));
      const rest = lines.slice(start + 1).findIndex((text) => /^(\w|---)/.test(text));
      const text = write(target);
      if (start >= 0) lines.splice(start, rest + 1, ...(text === '' ? [] : [text]));
      else lines.splice(1, 0, text);
    },
  };
}

const bytes = (name: string, encode: NonNullable<Fault['encode']>): Fault => {
  return { name, apply: () => undefined, encode };
};

const HIDDEN = ['\u202e', '\u200b', '\u2066', '\u0007', '\u007f', '\u00ad', '\ufeff', '\u2028'];
const ELEMENTS = ['script', 'style', 'iframe', 'form', 'div', 'span', 'a', 'svg', 'object', 'Foo'];
const HANDLERS = ['onclick="x"', 'style="color: red"', 'class="x"', 'id="x"', '{...x}', 'hidden'];
const CODE = ['{1, 2}', '{}', '{中文}', '${HOME}', '{process.env.HOME}', '{a b}', '{`x`}', '{x'];
const URLS = [
  'javascript:alert`1`',
  'data:text/html,x',
  'http://a.example/',
  'ftp://a.example/',
  '//evil.example/',
  'https://user:pw@a.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://intranet/',
  'https://mianshi-youju.pages.dev/',
  '/python/singleton',
  '/python/singleton/#nowhere',
  '/nowhere/',
  '/q/999/',
  '/q/1/',
  '../singleton/',
  'singleton',
  '#nowhere',
  '/search/?q=x',
];
const RESERVED = ['pagefind', 'q', 'search', 'tags', 'evidence', '_astro'];

const FRONT_FIELDS = ['number', 'title', 'short', 'difficulty', 'tags', 'aliases'];
const ALL_FIELDS = [...FRONT_FIELDS, 'checked', 'status', 'references'];

export const FAULTS: readonly Fault[] = [
  // Code and elements
  block('expression', (random) => `这里 ${random.pick(CODE)} 之后。`),
  block('module', (random) => random.pick(['import os 是…', 'export PATH=x', "import x from 'y'"])),
  block('element', (random) => {
    const name = random.pick(ELEMENTS);
    return `<${name}>x</${name}>`;
  }),
  block('attribute', (random) => `按 <kbd ${random.pick(HANDLERS)}>键</kbd>。`),
  block('open element', (random) => `<${random.pick(['Caution', 'details', 'div'])}>\n\n文`),
  block('comment of HTML', () => '<!-- 注释 -->'),
  block(
    'label',
    (random) =>
      `<VersionBlock ${random.pick(['', 'label={1}', 'label=""', 'x="y"'])}>\n\n文\n\n</VersionBlock>`,
  ),
  // Markdown
  block('lone brace', () => '先开后关 } 之后。'),
  block('heading without a blank', (random) => `${'#'.repeat(1 + random.below(6))}标题`),
  block('heading without an anchor', (random) => `${'#'.repeat(3 + random.below(2))} 标题`),
  block(
    'heading of a wrong level',
    (random) => `${random.pick(['#', '#####', '######'])} 标题 {#heading-x}`,
  ),
  block('anchor twice', (_, { body }) => `### 标题 {#${body.headings[0]?.anchor ?? ''}}`),
  block(
    'anchor of a wrong form',
    (random) => `### 标题 {#${random.pick(['A-b', '1a', 'a_b', '中', 'a--b'])}}`,
  ),
  block('task list', (random) => `- [${random.pick([' ', 'x', 'X'])}] 事`),
  block('footnote', () => '[^1]: 说明'),
  block('reference to a footnote', () => '见[^注]。'),
  block('definition', () => '[甲]: https://a.example/'),
  block(
    'table row',
    (random) =>
      `| 甲 | 乙 |\n| --- | --- |\n| 一 |${random.pick(['', ' 二 | 三 |', ' 二 | 三 | 四 |'])}`,
  ),
  block('table head', () => '| 甲 |  |\n| --- | --- |\n| 一 | 二 |'),
  block('link', (random) => `见[这里](${random.pick(URLS)})。`),
  block('mailbox', () => '可以[写信](mailto:a@b.example)。'),
  block('picture', (random) => `![${random.pick(['', '图'])}](${random.pick(URLS)})`),
  // Fences
  block('open fence', () => '```sh norun=pseudocode\nx'),
  block(
    'fence without its fate',
    (random) =>
      `\`\`\`${random.pick(['', 'python', 'cobol', 'sh norun=lazy', 'sh run twice'])}\nx\n\`\`\``,
  ),
  block(
    'diagram',
    (random) =>
      `\`\`\`mermaid${random.pick(['', ' title="图"', ' title="图" alt="图"'])}\nnonsense\n\`\`\``,
  ),
  line('end of a fence lost', /^```$/, () => []),
  // Prose
  block('blank lost', () => '用Redis存数据。'),
  block('punctuation', (random) => random.pick(['先说,再写。', '写好了！', '他说 "中文" 两字。'])),
  block('emphasis', () => '**注意：请看。'),
  block('hidden character', (random) => `前${random.pick(HIDDEN)}后。`),
  block(
    'hidden by an entity',
    (random) => `前${random.pick(['&#x202E;', '&ZeroWidthSpace;', '&shy;'])}后。`,
  ),
  line('hidden in code or text', /[\p{L}\p{N}]{2}/u, (text, { random }) => {
    const at = random.below(text.length);
    return `${text.slice(0, at)}${random.pick(HIDDEN)}${text.slice(at)}`;
  }),
  line('published heading gone', /^#{2,4} .*\{#/, () => []),
  line('published anchor changed', /^#{2,4} .*\{#/, (text) => text.replace('{#', '{#new-')),
  // Front matter
  {
    name: 'field lost',
    apply: (target) => field('', target.random.pick(ALL_FIELDS), () => '').apply(target),
  },
  {
    name: 'field of a wrong type',
    apply: (target) => {
      const key = target.random.pick(ALL_FIELDS);
      field(
        '',
        key,
        ({ random }) => `${key}: ${random.pick(['[[1]]', '{ a: 1 }', 'true', 'null', '1.5'])}`,
      ).apply(target);
    },
  },
  field(
    'number taken',
    'number',
    ({ random, others }) => `number: ${random.pick(others).frontMatter.data.number}`,
  ),
  field('number changed', 'number', ({ random }) => `number: ${1000 + random.below(1000)}`),
  field(
    'title taken',
    'title',
    ({ random, others }) => `title: ${JSON.stringify(random.pick(others).frontMatter.data.title)}`,
  ),
  field('alias taken', 'aliases', ({ random, others }) => {
    const taken = random.pick(random.pick(others).frontMatter.data.aliases);
    return `aliases: ${JSON.stringify(['甲甲甲', '乙乙乙', '丙丙丙', taken])}`;
  }),
  field('alias', 'aliases', ({ random, page }) => {
    const { title } = page.frontMatter.data;
    const wrong = random.pick(['', ' ', ' 丁', '甲甲', '丁'.repeat(200), '——？', title]);
    return `aliases: ["甲甲", "乙乙", "丙丙", ${JSON.stringify(wrong)}]`;
  }),
  field('title too long', 'title', () => `title: ${'怎样写'.repeat(60)}？`),
  field(
    'day',
    'checked',
    ({ random }) =>
      `checked: ${random.pick(['2999-01-01', '1999-01-01', '2026-02-30', '2026-02-31', '0001-01-01', '昨天'])}`,
  ),
  field(
    'tag',
    'tags',
    ({ random }) => `tags: ${random.pick(['[cooking]', '[]', '[python, python]', 'python'])}`,
  ),
  field(
    'related',
    'related',
    ({ random, page }) =>
      `related: { ${random.pick(['next', 'compare'])}: [${random.pick([page.id, 'python/nowhere'])}] }`,
  ),
  field('former address', 'redirectFrom', ({ random, others }) => {
    const other = `/${random.pick(others).id}/`;
    return `redirectFrom: [${random.pick([other, '/python/', `/${random.pick(RESERVED)}/x/`, '/a', 'a/'])}]`;
  }),
  line('source', /^ {4}url: /, (_, { random }) => `    url: ${JSON.stringify(random.pick(URLS))}`),
  line('field twice', /^(number|difficulty|status):/, (text) => [text, text]),
  line('unknown field', /^number:/, (text, { random }) => [
    text,
    `${random.pick(['author', 'x', '__proto__'])}: 1`,
  ]),
  line('alias of YAML', /^number:/, (text) => text.replace(': ', ': &n ')),
  line('tag of YAML', /^number:/, (text) => text.replace(': ', ': !!int ')),
  line('blank behind the fence', /^---$/, (text) => `${text} `),
  line('no front matter', /^number:/, (text, { lines }) => {
    lines[0] = '';
    return text;
  }),
  // Bytes
  bytes('carriage returns', (text) => Buffer.from(text.toString().replaceAll('\n', '\r\n'))),
  bytes('one carriage return', (text, random) => {
    const lines = text.toString().split('\n');
    const at = random.below(lines.length - 1);
    lines[at] = `${lines[at] ?? ''}\r`;
    return Buffer.from(lines.join('\n'));
  }),
  bytes('byte order mark', (text) => Buffer.concat([Buffer.from('\ufeff'), text])),
  bytes('empty first line', (text) => Buffer.concat([Buffer.from('\n'), text])),
  bytes('no UTF-8', (text, random) => {
    const at = random.below(text.length);
    return Buffer.concat([text.subarray(0, at), Buffer.from([0xff, 0xfe]), text.subarray(at)]);
  }),
  bytes('UTF-16', (text) => Buffer.from(text.toString(), 'utf16le')),
  bytes('empty file', () => Buffer.alloc(0)),
];
