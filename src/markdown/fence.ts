import type { Element } from 'hast';

/** A fenced block as Sätteri hands it on: `<pre><code>` with what stood behind the backticks. */
export interface Fence {
  /** First word of the info string; empty when there is none. */
  language: string;
  /** The rest of the info string. */
  meta: string;
  code: Element;
}

/** Reads the fence behind a `pre` element; undefined when it is none. */
export function readFence(pre: Readonly<Element>): Fence | undefined {
  const code = pre.children[0];
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const data = code.data as { lang?: string; meta?: string } | undefined;
  return { language: data?.lang ?? languageOf(code) ?? '', meta: data?.meta ?? '', code };
}

/** The value of `name="…"` in an info string. */
export function readOption(meta: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta)?.[1];
}

function languageOf(code: Element): string | undefined {
  const classes = code.properties.className;
  if (!Array.isArray(classes)) return undefined;
  return classes
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);
}
