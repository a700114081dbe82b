import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-check/index.ts';
import { contentWith, FIXTURES } from '../helpers.ts';

const WRONG = 'content/python/wrong.mdx';
const CATEGORIES = 'content/categories.yaml';
const TAGS = 'content/tags.yaml';
const PERMALINKS = 'content/permalinks.txt';
const SYNONYMS = 'content/synonyms.yaml';

/** Fixture, then what is reported: file, line, field and the remedy in the message. */
const REFUSALS: [fixture: string, file: string, line: number, field: string, remedy: string][] = [
  // Front matter
  ['no-front-matter', WRONG, 1, 'front matter', 'begin the file with front matter between'],
  ['broken-yaml', WRONG, 7, 'yaml', 'mend the YAML: Flow sequence'],
  ['missing-field', WRONG, 1, 'difficulty', 'add this field: choose one of 初级, 中级, 高级'],
  ['unknown-field', WRONG, 11, 'author', 'correct its name or remove it'],
  ['markdown-in-title', WRONG, 3, 'title', 'write plain text, without Markdown'],
  ['short-answer-too-short', WRONG, 4, 'short', 'has 5 characters; write 60–160'],
  ['too-few-aliases', WRONG, 7, 'aliases', 'give at least four aliases'],
  ['bad-date', WRONG, 9, 'checked', 'write the date as YYYY-MM-DD'],
  ['no-such-day', WRONG, 9, 'checked', 'there is no day 2026-02-31; write the day of the last'],
  ['http-reference', WRONG, 13, 'references.0.url', 'write a full https:// address'],
  // Place and names
  ['unknown-category', 'content/cooking/wrong.mdx', 1, 'folder', 'into one of python, database'],
  [
    'nested-folder',
    'content/python/basics/wrong.mdx',
    1,
    'folder',
    'content/<category>/<slug>.mdx',
  ],
  ['no-category', 'content/wrong.mdx', 1, 'folder', 'move the file to content/<category>/<slug>'],
  ['bad-slug', 'content/python/Wrong_Name.mdx', 1, 'slug', 'lower-case ASCII words joined'],
  ['numeric-slug', 'content/python/2.mdx', 1, 'slug', "a page of the category's list"],
  ['duplicate-slug', 'content/python/redis.mdx', 1, 'slug', 'rename this file'],
  ['duplicate-number', WRONG, 2, 'number', 'use the next free one, 3'],
  [
    'duplicate-former-address',
    WRONG,
    11,
    'redirectFrom.0',
    'taken by content/python/decorator.mdx',
  ],
  ['unknown-tag', WRONG, 6, 'tags.1', 'use one of content/tags.yaml, or add it there'],
  ['tag-by-its-name', WRONG, 6, 'tags.0', '"Redis" is no tag; write "redis", use one of'],
  ['unknown-related', WRONG, 8, 'related.next.0', 'write category/slug of one that exists'],
  ['related-to-itself', WRONG, 8, 'related.confusable.0', 'a page cannot be related to itself'],
  ['related-twice', WRONG, 10, 'related.compare.1', '"python/decorator" is named twice; keep'],
  // Body
  ['broken-mdx', WRONG, 22, 'body', 'Expected a closing tag for `<Caution>`'],
  ['empty-answer', WRONG, 18, 'answer', 'write it'],
  ['answer-too-long', WRONG, 18, 'answer', 'has 2600 characters without code; cut it to 2500'],
  ['mentions-notes', WRONG, 20, 'wording', 'write 常见的答法 or 题库里的答案'],
  ['left-to-write', WRONG, 20, 'wording', '〔待写〕 stands here still; write it, or set status'],
  ['missing-anchor', WRONG, 22, 'anchor', 'write {#lower-case-ascii} behind it'],
  ['bad-anchor', WRONG, 22, 'anchor', 'use lower-case ASCII words joined by hyphens'],
  ['duplicate-anchor', WRONG, 26, 'anchor', 'choose another'],
  ['reserved-anchor', WRONG, 22, 'anchor', 'choose another'],
  ['second-sample', WRONG, 26, 'anchor', 'stands twice on this page; write id="…" behind'],
  ['second-table', WRONG, 28, 'anchor', 'stands twice on this page; put a heading above this one'],
  ['named-badly', WRONG, 22, 'anchor', 'is a number; name what the figure shows'],
  ['bad-depth', WRONG, 22, 'heading', 'use ##, ### or ####'],
  [
    'wrong-parts',
    WRONG,
    18,
    'parts',
    '{#answer} {#pitfalls} {#score} {#follow-ups}, in this order',
  ],
  ['too-few-pitfalls', WRONG, 22, 'pitfalls', 'has 1 ### entries; write 2–4'],
  ['pitfall-prefix', WRONG, 28, 'anchor', 'begin it with pitfall-'],
  ['too-few-points', WRONG, 34, 'score', 'write a list of 3–5 under ### … {#score-must}'],
  ['too-few-follow-ups', WRONG, 48, 'follow-ups', 'has 2 ### entries; write 3–6'],
  // Samples
  ['undeclared-sample', WRONG, 22, 'sample', 'undeclared: write "python run" or "python norun='],
  ['orphan-output', WRONG, 26, 'sample', 'orphan output: an output fence stands directly below'],
  // Reading order
  [
    'reading-unknown',
    CATEGORIES,
    1,
    '0.reading.1',
    'there is no content/python/nowhere.mdx; correct the name',
  ],
  ['reading-twice', CATEGORIES, 1, '0.reading.1', '"decorator" stands twice'],
  ['reading-incomplete', CATEGORIES, 1, '0.reading', 'add wrong where it is to be read'],
  // Vocabularies
  ['duplicate-tag', TAGS, 3, '2.id', 'remove one'],
  ['tag-without-name', TAGS, 3, '2.name', 'add this field'],
  ['synonyms-not-lists', SYNONYMS, 2, '1', 'write a list of words'],
  ['lone-synonym', SYNONYMS, 2, '1', 'a group needs two words at least'],
  ['empty-synonym', SYNONYMS, 4, '1.1', 'needs a letter at least'],
  ['synonym-twice', SYNONYMS, 2, '1', 'name each word once'],
  ['duplicate-synonyms', SYNONYMS, 3, '2', 'in the group of line 1 as well; write one group'],
  ['synonyms-overlap', SYNONYMS, 3, '2', '落盘, persistence stand in the group of line 1'],
  // Content is data: Markdown, components, code
  ['expression', WRONG, 22, 'expression', 'write \\{ where you mean the sign'],
  ['empty-expression', WRONG, 22, 'expression', 'write \\{ where you mean the sign'],
  ['expression-of-a-name', WRONG, 22, 'expression', 'write \\{ where you mean the sign'],
  ['environment-variable', WRONG, 22, 'expression', 'write \\{ where you mean the sign'],
  ['environment-read', WRONG, 22, 'expression', 'write \\{ where you mean the sign'],
  ['expression-broken', WRONG, 22, 'body', '{ begins code; write \\{ where you mean the sign'],
  ['lone-brace', WRONG, 22, 'brace', 'write \\} where you mean the sign'],
  ['import-line', WRONG, 22, 'markdown', 'put it into a fence or backticks'],
  ['export-line', WRONG, 22, 'markdown', 'put it into a fence or backticks'],
  ['export-of-shell', WRONG, 22, 'markdown', 'put it into a fence or backticks'],
  ['html-comment', WRONG, 22, 'body', 'write a comment as {/* … */}'],
  ['unclosed-element', WRONG, 22, 'body', 'close it, or write \\< where you mean'],
  ['script-element', WRONG, 22, 'component', 'use one of VersionBlock, Caution,'],
  ['style-element', WRONG, 22, 'component', 'use one of VersionBlock, Caution,'],
  ['frame-element', WRONG, 22, 'component', 'use one of VersionBlock'],
  ['form-element', WRONG, 22, 'component', 'use one of VersionBlock'],
  ['meta-refresh', WRONG, 22, 'component', 'use one of'],
  ['foreign-element', WRONG, 22, 'component', '<img> is not allowed; use one of'],
  ['unknown-component', WRONG, 22, 'component', '<Warning> is not allowed; use one of'],
  ['event-handler', WRONG, 22, 'component', 'takes no attributes; remove onclick'],
  ['style-attribute', WRONG, 22, 'component', 'takes no attributes; remove style'],
  ['unknown-attribute', WRONG, 22, 'component', 'takes label="…"; remove note'],
  ['attribute-with-code', WRONG, 22, 'component', 'write label="…" with text'],
  ['attribute-spread', WRONG, 22, 'component', 'remove {…}'],
  ['attribute-missing', WRONG, 22, 'component', 'needs label="…"; add it'],
  ['component-in-a-line', WRONG, 22, 'component', 'stands on lines of its own'],
  ['task-list', WRONG, 22, 'list', 'remove [ ], or write'],
  ['footnote', WRONG, 22, 'markdown', 'put the note into the sentence'],
  ['footnote-reference', WRONG, 22, 'mark', 'write [^check], [^category/slug/check]'],
  ['link-definition', WRONG, 22, 'markdown', 'write the address behind the text'],
  // Headings, tables, fences
  ['missed-heading', WRONG, 22, 'heading', 'write a blank behind the # signs'],
  ['missed-heading-with-anchor', WRONG, 22, 'body', 'write a blank behind the # signs'],
  ['level-skipped', WRONG, 22, 'heading', 'a level is left out; write ###'],
  ['heading-with-class', WRONG, 22, 'anchor', 'remove className'],
  ['anchor-of-a-sample', WRONG, 22, 'anchor', 'belongs to a code block; choose another'],
  ['short-table-row', WRONG, 24, 'table', 'the row has 1 cells, the table 2 columns'],
  ['empty-table-head', WRONG, 22, 'table', 'the head of column 1 is empty; write what the column'],
  ['long-table-row', WRONG, 24, 'table', 'the row has 3 cells, the table 2 columns'],
  ['open-fence', WRONG, 22, 'fence', 'the fence has no end; write ```'],
  ['fence-in-a-fence', WRONG, 25, 'fence', 'still open here; end it with ``` above'],
  ['unknown-language', WRONG, 22, 'sample', 'has the language "cobol"; use one of'],
  ['broken-diagram', WRONG, 23, 'sample', 'is not drawn as it is written'],
  ['diagram-without-words', WRONG, 22, 'sample', 'in words what it shows'],
  // Links and pictures
  ['javascript-link', WRONG, 22, 'link', 'write a full https:// address'],
  ['data-link', WRONG, 22, 'link', 'write a full https:// address'],
  ['http-link', WRONG, 22, 'link', 'write a full https:// address'],
  ['link-to-a-host', WRONG, 22, 'link', 'leads to another host; write https:'],
  ['link-with-password', WRONG, 22, 'link', 'names a user or a password; remove them'],
  ['link-to-localhost', WRONG, 22, 'link', 'is no public host'],
  ['link-with-own-host', WRONG, 22, 'link', 'without its host: /database/redis/#answer'],
  ['link-without-slash', WRONG, 22, 'link', '/database/redis: write /database/redis/'],
  ['dead-link', WRONG, 22, 'link', 'leads to no page'],
  [
    'dead-anchor',
    WRONG,
    22,
    'link',
    'no heading of /database/redis/ has the anchor #nowhere; write the anchor of a heading, or put {#nowhere} behind the heading there that is meant',
  ],
  ['dead-anchor-nearly', WRONG, 22, 'link', 'has the anchor #anser; write #answer, or put'],
  ['anchor-of-a-list', WRONG, 22, 'link', '/database/ has no anchors; write the link without #'],
  ['dead-anchor-here', WRONG, 22, 'link', 'no heading of /python/wrong/ has the anchor #nowhere'],
  ['dead-number', WRONG, 22, 'link', 'leads to no page'],
  ['link-to-a-number', WRONG, 22, 'link', 'only leads on; write /database/redis/'],
  ['link-to-a-former-address', WRONG, 22, 'link', 'only leads on; write /python/decorator/'],
  ['relative-link', WRONG, 22, 'link', 'write an address of this site as'],
  ['link-to-a-mailbox', WRONG, 22, 'link', 'leads to a mailbox; write its address as text'],
  ['foreign-picture', WRONG, 22, 'image', 'put it into public/'],
  ['missing-picture', WRONG, 22, 'image', 'put it into public/'],
  ['picture-without-words', WRONG, 22, 'image', 'write in words what the picture shows'],
  // Characters and bytes
  ['bidi-in-title', WRONG, 3, 'character', 'U+202E cannot be seen; remove it'],
  ['zero-width-in-title', WRONG, 3, 'character', 'U+200B cannot be seen; remove it'],
  ['bidi-as-yaml-escape', WRONG, 3, 'yaml', 'U+202E cannot be seen; remove it'],
  ['control-in-text', WRONG, 22, 'character', 'U+0008 cannot be seen'],
  ['bidi-in-sample', WRONG, 23, 'character', 'in code write it as an escape'],
  ['bidi-as-entity', WRONG, 22, 'character', 'U+202E cannot be seen; remove it'],
  ['carriage-returns', WRONG, 1, 'line ends', 'git add --renormalize .'],
  [
    'carriage-returns-in-body',
    WRONG,
    18,
    'line ends',
    "sed -i 's/\\r$//' content/python/wrong.mdx",
  ],
  ['byte-order-mark', WRONG, 1, 'encoding', 'save it as UTF-8 without BOM'],
  ['no-utf-8', WRONG, 22, 'encoding', 'byte 644 is no UTF-8'],
  // Front matter
  ['blank-behind-the-fence', WRONG, 1, 'front matter', 'remove the blanks behind ---'],
  ['empty-first-line', WRONG, 1, 'front matter', 'remove the empty lines in front of ---'],
  ['front-matter-without-end', WRONG, 1, 'front matter', 'write a line --- behind its last field'],
  ['front-matter-ends-early', WRONG, 11, 'front matter', 'write --- alone, or indent the line'],
  ['yaml-anchor', WRONG, 7, 'yaml', 'write each value out, without & and *'],
  ['yaml-tag', WRONG, 3, 'yaml', 'remove the tag'],
  ['date-as-version', WRONG, 8, 'yaml', 'put the date into quotation marks'],
  ['missing-title', WRONG, 1, 'title', 'add this field: write the question out'],
  ['long-title', WRONG, 3, 'title', 'cut it to 80 characters'],
  ['blank-alias', WRONG, 7, 'aliases.3', 'write words that readers type'],
  ['title-taken', WRONG, 3, 'title', 'is taken by content/database/redis.mdx'],
  ['alias-taken', WRONG, 7, 'aliases.3', 'is taken by content/python/decorator.mdx'],
  ['day-to-come', WRONG, 9, 'checked', 'is to come; write the day of the last check'],
  ['correction-to-come', WRONG, 11, 'corrections.0.day', 'is to come; write the day of it'],
  ['corrections-out-of-order', WRONG, 13, 'corrections.1', 'put the newest correction first'],
  ['day-before-the-site', WRONG, 9, 'checked', 'write a day from 2026-01-01 on'],
  ['reference-with-password', WRONG, 13, 'references.0.url', 'names a user or a password'],
  ['reference-to-localhost', WRONG, 13, 'references.0.url', 'is no public host'],
  ['reference-twice', WRONG, 11, 'references', 'name each source once'],
  [
    'redirect-from-a-reserved-address',
    WRONG,
    11,
    'redirectFrom.0',
    'the site itself has this address',
  ],
  ['redirect-from-a-category', WRONG, 11, 'redirectFrom.0', 'is a page of the site; remove it'],
  ['redirect-from-a-page', WRONG, 11, 'redirectFrom.0', 'is taken by content/database/redis.mdx'],
  // Typography
  ['no-blank-beside-latin', WRONG, 22, 'typography', 'write “用 Redis 存。”'],
  ['straight-quotes', WRONG, 22, 'typography', 'straight quotation marks; write “ and ”'],
  ['exclamation', WRONG, 22, 'typography', 'end the sentence with 。'],
  ['emphasis-left', WRONG, 22, 'markdown', 'for the sign'],
  // Files
  ['markdown-file', 'content/python/wrong.md', 1, 'file', 'rename it to wrong.mdx'],
  ['long-extension', 'content/python/wrong.markdown', 1, 'file', 'rename it to wrong.mdx'],
  ['upper-case-extension', 'content/python/wrong.MDX', 1, 'file', 'rename it to wrong.mdx'],
  [
    'hidden-file',
    'content/python/.DS_Store',
    1,
    'file',
    'hidden files are not published; remove it',
  ],
  ['stray-file', 'content/python/notes.txt', 1, 'file', 'nothing uses this file; remove it'],
  ['stray-shared-file', 'content/authors.yaml', 1, 'file', 'nothing uses this file; remove it'],
  ['index-page', 'content/python/index.mdx', 1, 'slug', 'name the file after its question'],
  ['program-without-output', 'content/python/decorator/proof.py', 1, 'file', 'add proof.out'],
  [
    'output-without-program',
    'content/python/decorator/proof.out',
    1,
    'file',
    'add the program, or remove it',
  ],
  [
    'proof-without-page',
    'content/python/nowhere/proof.py',
    1,
    'file',
    'create content/python/nowhere.mdx',
  ],
  ['folder-named-as-page', WRONG, 1, 'file', 'is a folder, and a page is a file'],
  ['symbolic-link', WRONG, 1, 'file', 'is a symbolic link; put the file itself here'],
  ['dangling-link', WRONG, 1, 'file', 'is a symbolic link; put the file itself here'],
  // Vocabularies
  ['category-order-twice', CATEGORIES, 2, '1.order', 'the order "1" stands twice'],
  ['reserved-category', CATEGORIES, 3, '2.id', 'the site itself has this address'],
  ['tag-without-page', TAGS, 3, '2.id', 'no page has the tag "idle"'],
  // What was published
  ['page-gone', PERMALINKS, 34, 'permalink', 'or name /python/gone/ in redirectFrom of the page'],
  ['tag-gone', TAGS, 1, 'permalink', 'bring the tag "gone" back'],
  ['category-gone', CATEGORIES, 1, 'permalink', 'bring the category "gone" back'],
  ['anchor-gone', 'content/python/decorator.mdx', 1, 'permalink', 'give {#gone} back'],
  [
    'anchor-gone-in-a-move',
    'content/python/decorator.mdx',
    1,
    'permalink',
    'published on /python/wrapper/, which leads here',
  ],
  [
    'number-changed',
    'content/python/decorator.mdx',
    2,
    'number',
    'was published as number 7; write it back',
  ],
  ['broken-permalinks', PERMALINKS, 34, 'permalink', 'is no address; write'],
  [
    'permalink-not-listed',
    PERMALINKS,
    1,
    'permalink',
    '/python/decorator/#answer; run npm run permalinks:update',
  ],
  [
    'number-of-an-older-page',
    'content/python/abacus.mdx',
    2,
    'number',
    'is taken by content/python/decorator.mdx; use the next free one, 3',
  ],
  [
    'slug-of-an-older-page',
    'content/database/decorator.mdx',
    1,
    'slug',
    'is taken by content/python/decorator.mdx; rename this file',
  ],
  [
    'redirect-of-an-older-page',
    'content/database/abacus.mdx',
    11,
    'redirectFrom.0',
    'is taken by content/python/decorator.mdx',
  ],
  // Found by an attack on all of the above
  ['heading-in-a-list', WRONG, 22, 'heading', 'not within a block; write it in bold here'],
  ['heading-in-a-component', WRONG, 24, 'heading', 'not within a block; write it in bold here'],
  ['missed-heading-in-a-quotation', WRONG, 22, 'heading', 'write a blank behind the # signs'],
  ['missed-heading-of-full-width', WRONG, 22, 'heading', 'write a blank behind the # signs'],
  ['nested-too-deep', WRONG, 22, 'nesting', 'write it flat'],
  ['table-without-its-row', WRONG, 22, 'table', 'write below its head a row of ---'],
  ['link-without-words', WRONG, 22, 'link', 'has no text; write [text](/database/redis/)'],
  ['link-without-address', WRONG, 22, 'link', 'write it between ( and )'],
  [
    'link-by-reference',
    WRONG,
    22,
    'markdown',
    'a link or code that is none; write [text](address)',
  ],
  ['code-left-open', WRONG, 22, 'markdown', 'a link or code that is none'],
  ['link-with-a-blank', WRONG, 22, 'link', 'write it with % signs'],
  ['link-to-punycode', WRONG, 22, 'link', 'name a host of a–z'],
  ['link-to-other-letters', WRONG, 22, 'link', 'name a host of a–z'],
  ['reference-with-punctuation', WRONG, 13, 'references.0.url', 'end it earlier'],
  ['details-without-summary', WRONG, 22, 'component', 'begins with <summary>'],
  ['summary-alone', WRONG, 22, 'component', 'stands first in <details>'],
  ['empty-component', WRONG, 22, 'component', 'is empty; write text into it'],
  ['text-in-a-break', WRONG, 22, 'component', 'write <br />'],
  ['block-in-a-line-element', WRONG, 22, 'component', 'without blank lines'],
  ['no-break-space-as-entity', WRONG, 22, 'character', 'U+00A0 cannot be seen'],
  ['variation-selector', WRONG, 22, 'character', 'U+FE0F cannot be seen'],
  ['title-of-two-lines', WRONG, 3, 'title', 'write it on one line'],
  ['alias-of-punctuation', WRONG, 7, 'aliases.3', 'it needs a letter at least'],
  ['alias-as-title', WRONG, 7, 'aliases.3', 'says no more than the title or another alias'],
  ['alias-twice-but-for-blanks', WRONG, 7, 'aliases.3', 'write what others type'],
  [
    'reference-to-this-site',
    WRONG,
    13,
    'references.0.url',
    'no primary source; name what it cites',
  ],
  ['tag-name-in-other-case', TAGS, 3, '2.name', '"REDIS" differs from "Redis" in case or width'],
  ['alias-in-other-width', WRONG, 7, 'aliases', 'name each alias once'],
  ['page-too-long', WRONG, 1, 'length', 'cut it to 60000'],
  ['front-matter-of-a-list', WRONG, 1, 'front matter', 'write the fields, a line each'],
  ['redirect-from-itself', WRONG, 2, 'redirectFrom.0', 'is this page itself; remove it'],
  ['redirect-from-an-index', WRONG, 2, 'redirectFrom.0', 'a host serves it as its folder'],
  ['diagram-with-a-link', WRONG, 25, 'sample', 'a drawing holds no links'],
  ['diagram-too-long', WRONG, 83, 'sample', 'has more than 60 lines'],
  ['name-of-two-lines', TAGS, 3, '2.name', 'write it on one line'],
  ['synonym-in-other-width', SYNONYMS, 3, '2', 'name each word once'],
  [
    'permalink-of-an-anchor-nowhere',
    PERMALINKS,
    34,
    'permalink',
    'has no anchors that last; remove the line',
  ],
  ['number-with-an-anchor', PERMALINKS, 34, 'permalink', 'is no address; write'],
  ['evidence-nested-too-deep', 'content/evidence.json', 1, 'json', 'take the file back from Git'],
  ['unconnected', WRONG, 1, 'related', 'name a related one'],
];

describe('checkContent', () => {
  it('accepts a sound tree with a brief and a full page', () => {
    expect(checkContent(contentWith('good'))).toEqual([]);
  });

  it.each(REFUSALS)('refuses %s at %s:%i, naming the field and the remedy', (...refusal) => {
    const [fixture, file, line, field, remedy] = refusal;
    expect(checkContent(contentWith(fixture))).toEqual([
      { file, line, field, message: expect.stringContaining(remedy) as string },
    ]);
  });

  it('reports every empty pitfall, not only the first', () => {
    const problems = checkContent(contentWith('empty-pitfall'));
    expect(problems.map(({ line, field }) => ({ line, field }))).toEqual([
      { line: 24, field: 'pitfalls' },
      { line: 27, field: 'pitfalls' },
    ]);
  });

  it.each([
    ['tags-not-a-list', 1, 'list', 'write a YAML list'],
    ['broken-tags', 4, 'yaml', 'mend the YAML: Flow map'],
  ])('refuses a vocabulary that cannot be read: %s', (fixture, line, field, remedy) => {
    expect(checkContent(contentWith(fixture))).toContainEqual({
      file: TAGS,
      line,
      field,
      message: expect.stringContaining(remedy) as string,
    });
  });

  it('refuses a YAML bomb before it goes off, at every line of it', () => {
    const problems = checkContent(contentWith('yaml-alias-bomb'));
    expect(problems.length).toBeGreaterThan(9);
    for (const { file, field, message } of problems) {
      expect({ file, field }).toEqual({ file: WRONG, field: 'yaml' });
      expect(message).toBe('write each value out, without & and *');
    }
  });

  it.each([TAGS, SYNONYMS, PERMALINKS])('asks for %s where it is not there', (file) => {
    const content = contentWith('good');
    rmSync(join(content, '..', file));
    const missing = { file, line: 1, field: 'file', message: `create ${file}` };
    expect(checkContent(content)).toContainEqual(missing);
  });

  it.each([
    ['content/python/caf\u00e9.mdx', 'slug', 'lower-case ASCII words'],
    ['content/python/cafe\u0301.mdx', 'slug', 'lower-case ASCII words'],
    ['content/python/decorator/cafe\u0301.py', 'file', 'nothing uses this file; remove it'],
    ['public/caf\u00e9.svg', 'file', 'rename it in ASCII letters'],
    ['public/cafe\u0301.svg', 'file', 'rename it in ASCII letters'],
    ['public/a b.svg', 'file', 'rename it in ASCII letters'],
  ])('refuses %j, whose name other systems write in another way', (file, field, remedy) => {
    const content = contentWith('good');
    const path = join(content, '..', file);
    mkdirSync(dirname(path), { recursive: true });
    cpSync(join(content, 'python/decorator.mdx'), path);
    expect(checkContent(content)).toContainEqual({
      file,
      line: 1,
      field,
      message: expect.stringContaining(remedy) as string,
    });
  });

  it('has a test for every fixture', () => {
    const tested = REFUSALS.map(([fixture]) => fixture);
    const others = ['good', 'empty-pitfall', 'tags-not-a-list', 'broken-tags', 'yaml-alias-bomb'];
    expect(readdirSync(FIXTURES).sort()).toEqual([...tested, ...others].sort());
  });
});
