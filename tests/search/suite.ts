import { readFileSync } from 'node:fs';

/**
 * `held` queries are never looked at while tuning; `blind` ones were written after it, by somebody
 * who saw the pages alone; `paraphrase` ones by authors of pages, in words that neither the title nor
 * an alias of their page has.
 */
export const SETS = ['tune', 'held', 'blind', 'paraphrase'] as const;

export type SetName = (typeof SETS)[number];

/** One judged query of `queries.tsv`. */
export interface Query {
  set: SetName;
  class: string;
  query: string;
  /** Ids of the pages that a reader would accept, best first; empty where the site has no answer. */
  pages: string[];
  /** For a wrong phrase: the section of the first of `pages` that corrects it, as `#anchor`. */
  anchor: string | undefined;
}

/** Reads the suite: tab-separated, with a header line; the last column may be left out. */
export function readSuite(path = 'tests/search/queries.tsv'): Query[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [set = '', name = '', query = '', pages = '', anchor = ''] = line.split('\t');
      if (!isSet(set)) throw new Error(`${path}: no such set "${set}"`);
      if (anchor !== '' && !anchor.startsWith('#')) {
        throw new Error(`${path}: "${anchor}" is no anchor; write it as #${anchor}`);
      }
      return {
        set,
        class: name,
        query,
        pages: pages === '-' ? [] : pages.split(','),
        anchor: anchor === '' ? undefined : anchor,
      };
    });
}

function isSet(name: string): name is SetName {
  return (SETS as readonly string[]).includes(name);
}
