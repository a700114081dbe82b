import type { Element } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin, type HastVisitorContext, type PluginFactoryContext } from 'satteri';
import { questionStrings } from '../strings.ts';
import { figuresOf } from './figures.ts';
import { parseMdx } from './parse.ts';
import { refuse } from './source.ts';

/**
 * Gives every figure of an answer its anchor and a link to itself, which a script turns into a copy
 * control. A code block keeps, on its caption, the number that led to it before: `sample-2`. Runs
 * behind `seals` and before `tables`.
 */
export function figureLinks({
  fileURL,
  source,
}: PluginFactoryContext): ReturnType<typeof defineHastPlugin> {
  const found = figuresOf(parseMdx(source));
  let next = 0;
  let samples = 0;
  const name = (node: Readonly<Element>, place: Element | undefined, ctx: HastVisitorContext) => {
    const figure = found[next];
    next += 1;
    if (!figure || !place) refuse(fileURL, undefined, 'a figure that the source lacks');
    const { anchor, kind } = figure;
    ctx.setProperty(node, 'id', anchor);
    const label = questionStrings.figure[kind](figure.name);
    ctx.appendChild(place, h('a.permalink', { href: `#${anchor}`, ariaLabel: label }));
    if (kind !== 'code') return;
    samples += 1;
    ctx.setProperty(place, 'id', `sample-${samples}`);
  };
  return defineHastPlugin({
    name: 'figure-links',
    element: [
      {
        filter: ['figure'],
        visit(node, ctx) {
          if (node.properties.dataLanguage === 'output') return;
          name(node, childrenOf(node, 'figcaption').at(-1), ctx);
        },
      },
      {
        filter: ['table'],
        visit(node, ctx) {
          const [head] = childrenOf(node, 'thead').flatMap((each) => childrenOf(each, 'tr'));
          name(node, head && childrenOf(head, 'th').at(-1), ctx);
        },
      },
    ],
  });
}

function childrenOf(node: Readonly<Element>, tagName: string): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === tagName,
  );
}
