import { normalize, terms, withoutStopWords } from '../../../src/search/text.ts';
import { slotsOf, type RealPage } from './corpus.ts';
import { Runs } from './runs.ts';
import { keysOf, type Token } from './tokens.ts';

/** A word in the text of at most so many pages is theirs … */
const FEW_TEXTS = 2;
/** … and so is one in the titles and aliases of at most so many, where their texts use it. */
const FEW_TITLES = 3;
/** What stands in so many texts is no page's name, whichever title uses it. */
const MANY_TEXTS = 15;
/** Runs of so many units that stand on one page alone are that page's. */
const TEXT_RUN = 5;
const TITLE_RUN = 4;

/** What real pages are found by, and generated ones therefore must not hold. */
export class Ownership {
  /** Word → number of pages that hold it in titles and aliases, in their text. */
  readonly #inTitles: ReadonlyMap<string, number>;
  readonly #inTexts: ReadonlyMap<string, number>;
  /** Words of which one page holds most of the titles and aliases that have them. */
  readonly #mostlyOfOne: ReadonlySet<string>;
  readonly #titleKeys: ReadonlyMap<RealPage, ReadonlySet<string>>;
  /** Of every title and alias the terms that say something. */
  readonly #telling: readonly string[][];
  /** Words and characters that stand in the titles and aliases of few pages. */
  readonly names: ReadonlySet<string>;
  /** Runs of units that one page alone has, in its text and in titles and aliases. */
  readonly textRuns: Runs;
  readonly titleRuns: Runs;

  constructor(pages: readonly RealPage[]) {
    const titles = pages.map(({ entry: { title, aliases } }) => [title, ...aliases]);
    const titleKeys = titles.map((own) => own.map(keysOf));
    const textKeys = pages.map((page) => slotsOf(page).map(({ text }) => keysOf(text)));
    const sets = titleKeys.map((keys) => new Set(keys.flat()));
    this.#titleKeys = new Map(pages.map((page, index) => [page, sets[index] ?? new Set()]));
    this.#inTitles = frequencies(sets);
    this.#inTexts = frequencies(
      pages.map(
        (page) =>
          new Set(
            slotsOf(page)
              .flatMap(({ tokens }) => tokens)
              .flatMap(({ key, keys }) => [key, ...keys]),
          ),
      ),
    );
    this.#mostlyOfOne = mostlyOfOne(titleKeys);
    this.#telling = titles
      .flat()
      .map(tellingTerms)
      .filter((own) => own.length > 0);
    const characters = frequencies(titles.map((own) => new Set(own.join(''))));
    const few = [...this.#inTitles, ...characters].filter(([, count]) => count <= FEW_TITLES);
    this.names = new Set(few.map(([key]) => key));
    this.titleRuns = new Runs(titleKeys, TITLE_RUN);
    this.textRuns = new Runs(
      titleKeys.map((keys, index) => [...keys, ...(textKeys[index] ?? [])]),
      TEXT_RUN,
    );
  }

  /** Whether a word of a page's text is what this page, and few others, are about. */
  has(page: RealPage, { key: whole, keys }: Token): boolean {
    if (this.isRare(whole)) return true;
    return keys.some((key) => {
      const fewTitles = (this.#inTitles.get(key) ?? 0) <= FEW_TITLES;
      return (fewTitles && this.#titleKeys.get(page)?.has(key) === true) || this.isRare(key);
    });
  }

  /** Whether hardly any real text holds a word, or a part of one. */
  isRare(key: string): boolean {
    return /[\p{L}\d]/u.test(key) && (this.#inTexts.get(key) ?? 0) <= FEW_TEXTS;
  }

  /**
   * Whether generated titles may hold a word: for certain, perhaps, or not at all because it is how
   * one page is called.
   */
  inTitles({ keys }: Token): 'yes' | 'perhaps' | 'no' {
    const isCommon = (key: string): boolean => (this.#inTitles.get(key) ?? 0) > FEW_TITLES;
    if (keys.every(isCommon)) return 'yes';
    // A single character is a query too.
    const isName = (key: string): boolean =>
      key.length === 1
        ? !isCommon(key)
        : this.#mostlyOfOne.has(key) && (this.#inTexts.get(key) ?? 0) < MANY_TEXTS;
    return keys.some(isName) ? 'no' : 'perhaps';
  }

  /** Whether a title or alias says all that one of a real page says. */
  answers(title: string): boolean {
    const said = new Set(tellingTerms(title));
    return this.#telling.some((real) => real.every((term) => said.has(term)));
  }
}

function tellingTerms(text: string): string[] {
  return terms(withoutStopWords(normalize(text)));
}

function frequencies(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of sets.flatMap((set) => [...set])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Words of which one page has more than half of the texts with them. */
function mostlyOfOne(pages: readonly (readonly string[][])[]): Set<string> {
  const all = frequencies(pages.flat().map((keys) => new Set(keys)));
  const mostly = pages.flatMap((texts) =>
    [...frequencies(texts.map((keys) => new Set(keys)))].filter(
      ([key, count]) => count > (all.get(key) ?? 0) / 2,
    ),
  );
  return new Set(mostly.map(([key]) => key));
}
