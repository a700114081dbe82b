import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import postcss, { type ChildNode } from 'postcss';

/** Layers of what is hidden at first, or is not for a screen (`src/styles/layers.css`). */
const LATE_LAYERS = new Set(['highlights', 'share', 'shortcuts', 'print']);
/** Layer of the search, which waits until somebody searches. */
const SEARCH_LAYER = 'search';

/** The results page shows what is hidden in a dialog elsewhere. */
const SHOWS_SEARCH = /<main[^>]*>(?:(?!<\/main>).)*<search-panel/s;

/** A page that only leads on has a line of text. */
const LEADS_ON = '<meta http-equiv="refresh"';

/** They run when the whole page is there, wherever they are named. */
const SCRIPTS = /<script type="module" src="[^"]*"><\/script>/g;

const LINK = /<link rel="stylesheet" href="[^"]*">/;

/**
 * Puts the rules that a page is laid out by into its head, so that the first paint waits for nothing
 * but the page, and the rest into two files: those of the search, which `site-search.ts` asks for, and
 * all others. Files and scripts are named at the end of the body: on a slow line they would come in
 * between. Pages of a kind get the same rules; the policy allows them by their hash.
 *
 * @param dist Folder of a built site with one style sheet.
 */
export function prepareFirstPaint(dist: string): void {
  const [sheet, ...others] = globSync('_astro/*.css', { cwd: dist });
  if (sheet === undefined || others.length > 0) {
    throw new Error(`there are ${others.length + 1} style sheets; the pages shall share one`);
  }
  const styles = splitStyles(readFileSync(`${dist}/${sheet}`, 'utf8'));
  // Pages are read twice: all of them together would fill the memory.
  const read = (path: string): string => readFileSync(`${dist}/${path}`, 'utf8');
  const pages = globSync('**/*.html', { cwd: dist }).flatMap((path) => {
    const html = read(path);
    return LINK.test(html) ? [{ path, wanted: styles.wantedBy(html) }] : [];
  });
  rmSync(`${dist}/${sheet}`);
  const write = (kind: string, css: string): string => {
    const name = `_astro/${kind}.${digest(css, 'hex').slice(0, 8)}.css`;
    writeFileSync(`${dist}/${name}`, css);
    return name;
  };
  const late = write('style', styles.late(new Set(pages.flatMap(({ wanted }) => wanted))));
  const search = write('search', styles.search);
  for (const { path, wanted } of pages) {
    const html = withStyle(read(path), styles.critical(wanted), { sheet, late, search });
    writeFileSync(`${dist}/${path}`, html);
  }
}

interface SplitStyles {
  /** The rules of a style sheet that a page is laid out by, by their number. */
  wantedBy(html: string): number[];
  /** CSS of those rules. */
  critical(wanted: readonly number[]): string;
  /** CSS of the late layers, and of what no page wants at first: scripts make its elements. */
  late(wanted: ReadonlySet<number>): string;
  /** CSS of the search. */
  search: string;
}

/** Splits a style sheet at its outermost rules. */
export function splitStyles(css: string): SplitStyles {
  const root = postcss.parse(css);
  const rules = root.nodes.map((node) => ({
    css: textOf(node),
    layer: layerOf(node),
    tokens: layerOf(node) === undefined ? tokensOf(node) : [],
  }));
  type Rule = (typeof rules)[number];
  const cssOf = (isIn: (rule: Rule, index: number) => boolean): string =>
    rules
      .filter(isIn)
      .map((rule) => rule.css)
      .join('');
  return {
    wantedBy(html) {
      const words = new Set(html.match(/[\w-]+/g));
      const [showsSearch, leadsOn] = [SHOWS_SEARCH.test(html), html.includes(LEADS_ON)];
      const isWanted = ({ layer, tokens }: Rule): boolean => {
        if (layer === undefined) {
          return tokens.length === 0 || tokens.some((token) => words.has(token));
        }
        if (layer === SEARCH_LAYER) return showsSearch;
        return !LATE_LAYERS.has(layer) && !(layer === 'prose' && leadsOn);
      };
      return rules.flatMap((rule, index) => (isWanted(rule) ? [index] : []));
    },
    critical: (wanted) => wanted.map((index) => rules[index]?.css).join(''),
    late: (wanted) =>
      cssOf(
        ({ layer, tokens }, index) =>
          (layer !== undefined && LATE_LAYERS.has(layer)) ||
          (tokens.length > 0 && !wanted.has(index)),
      ),
    search: cssOf(({ layer }) => layer === SEARCH_LAYER),
  };
}

function textOf(node: ChildNode): string {
  return node.toString() + (node.type === 'atrule' && !node.nodes ? ';' : '');
}

/** Layer of `@layer name { … }`; undefined for rules of components, and for the order of layers. */
function layerOf(node: ChildNode): string | undefined {
  return node.type === 'atrule' && node.name === 'layer' && node.nodes ? node.params : undefined;
}

/**
 * Names that begin the selectors of a rule, one of which stands in every page that it is for: `toc`
 * of `.toc a`, `search-form` of `.search-form input`, a component's `data-astro-cid-…`.
 */
function tokensOf(node: ChildNode): string[] {
  const selectors: string[] = [];
  if (node.type === 'rule') selectors.push(...node.selectors);
  else if (node.type === 'atrule') {
    node.walkRules((rule) => {
      selectors.push(...rule.selectors);
    });
  }
  return selectors.flatMap(
    (selector) => /data-astro-cid-\w+/.exec(selector)?.[0] ?? /[\w-]+/.exec(selector)?.[0] ?? [],
  );
}

/** The page with its rules in the head, allowed by its policy; the rest and the scripts come last. */
function withStyle(
  html: string,
  style: string,
  { sheet, late, search }: Record<'sheet' | 'late' | 'search', string>,
): string {
  const [link = ''] = LINK.exec(html) ?? [];
  const rest = link.replace(sheet, late);
  const dialog = html.includes('<dialog')
    ? link.replace(sheet, search).replace('>', ' disabled>')
    : '';
  const scripts = html.match(SCRIPTS) ?? [];
  return html
    .replace(SCRIPTS, '')
    .replace("style-src 'self'", (source) => `${source} 'sha256-${digest(style, 'base64')}'`)
    .replace(link, () => `<style>${style}</style>`)
    .replace('</body>', () => `${rest}${dialog}${scripts.join('')}</body>`);
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
