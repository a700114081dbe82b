import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';
import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  type BundledLanguage,
  type SpecialLanguage,
} from 'shiki';
import { readFence, readOption } from './fence.ts';
import { DIAGRAM, languageOf, LANGUAGES, refusalOfLanguage } from './languages.ts';
import { refuse } from './source.ts';

const PREFIX = '--code-token-';
/** Kinds of token that have a colour of their own (`src/styles/code.css`); the rest is ink. */
const COLOURED = new Set([
  'keyword',
  'string',
  'string-expression',
  'constant',
  'function',
  'comment',
  'parameter',
]);
const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });

/**
 * Loaded before any page: a plugin that waits makes the compiler begin every page, and keep all
 * their trees, before it ends the first.
 */
const highlighter = await createHighlighter({
  themes: [theme],
  langs: [...new Set(Object.values(LANGUAGES).map((language) => language.grammar))].filter(
    (name): name is BundledLanguage => name in bundledLanguages,
  ),
});

/**
 * Turns a fenced block into a figure: caption with title and language, then the code in classes
 * (`t-keyword`, …) whose colours are custom properties, since a strict policy forbids `style`.
 */
export const codeBlock = defineHastPlugin({
  name: 'code-block',
  options: { position: true },
  element: {
    filter: ['pre'],
    visit(node, ctx) {
      const fence = readFence(node);
      if (!fence || fence.language === DIAGRAM) return undefined;
      const { language: name, meta, code } = fence;
      const language = languageOf(name);
      if (!language) refuse(ctx.fileURL, node.position?.start.line, refusalOfLanguage(name));
      const text = ctx.textContent(code).replace(/\n$/, '');
      const title = readOption(meta, 'title');
      return figure(name, language.label, title, highlight(text, language.grammar));
    },
  },
});

function figure(
  name: string,
  label: string,
  title: string | undefined,
  children: ElementContent[],
): Element {
  return h('figure.code', { dataLanguage: name }, [
    h('figcaption', [title ? h('span.code-title', title) : null, h('span.code-label', label)]),
    // Focusable, so that the keyboard can scroll a long line.
    h('pre', { tabIndex: 0, translate: 'no' }, h('code', children)),
  ]);
}

/** Splits code into text and spans of class `t-<token kind>`; plain text keeps no span. */
function highlight(code: string, grammar: string): ElementContent[] {
  if (grammar === 'text') return [{ type: 'text', value: code }];
  const lines = highlighter.codeToTokensBase(code, {
    lang: grammar as BundledLanguage | SpecialLanguage,
    theme,
    // By a clock, a busy machine would leave lines half coloured.
    tokenizeTimeLimit: 0,
  });
  const nodes: ElementContent[] = [];
  const push = (value: string, kind: string | undefined): void => {
    const last = nodes.at(-1);
    if (kind === undefined) {
      if (last?.type === 'text') last.value += value;
      else nodes.push({ type: 'text', value });
    } else nodes.push(h(`span.t-${kind}`, value));
  };
  lines.forEach((line, index) => {
    if (index > 0) push('\n', undefined);
    for (const { content, color } of line) {
      const kind = color?.split(PREFIX)[1]?.replace(')', '') ?? '';
      push(content, content.trim() !== '' && COLOURED.has(kind) ? kind : undefined);
    }
  });
  return nodes;
}
