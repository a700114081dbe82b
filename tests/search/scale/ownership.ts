import { normalize, terms, withoutStopWords } from '../../../src/search/text.ts';
import { keysOf, namesOf, slotsOf, tokensOf, type RealPage } from './corpus.ts';

/** A word in the texts of at most so many pages is theirs … */
const FEW_TEXTS = 2;
/** … and so is one in the titles and aliases of at most so many. */
const FEW_NAMES = 3;
/** Units in a row that, where one page alone has them, are that page's. */
const NAME_RUN = 4;
const TEXT_RUN = 5;

/** Words and phrases by which real pages are found; generated ones must not hold them. */
export class Ownership {
  /** Word → number of pages that hold it in titles and aliases, and in their texts. */
  readonly #inNames: ReadonlyMap<string, number>;
  readonly #inTexts: ReadonlyMap<string, number>;
  readonly #namesOf = new Map<RealPage, ReadonlySet<string>>();
  /** Words of which one page has more than half of the titles and aliases with them. */
  readonly #mostlyOfOne: ReadonlySet<string>;
  /** Of every title and alias the terms that say something. */
  readonly #telling: readonly string[][];
  readonly nameRuns: Runs;
  readonly textRuns: Runs;

  constructor(pages: readonly RealPage[]) {
    const names = pages.map((page) => namesOf(page).map(wordsOf));
    const texts = pages.map((page) => slotsOf(page).map(({ text }) => wordsOf(text)));
    pages.forEach((page, index) => this.#namesOf.set(page, new Set(names[index]?.flat())));
    this.#inNames = countHolders(names.map((own) => own.flat()));
    this.#inTexts = countHolders(texts.map((own) => own.flat()));
    const uses = countHolders(names.flat());
    const mostly = names.flatMap((own) =>
      [...countHolders(own)].filter(([word, count]) => count > (uses.get(word) ?? 0) / 2),
    );
    this.#mostlyOfOne = new Set(mostly.map(([word]) => word));
    this.#telling = pages
      .flatMap(namesOf)
      .map(tellingTerms)
      .filter((own) => own.length > 0);
    this.nameRuns = new Runs(pages.map(namesOf), NAME_RUN);
    this.textRuns = new Runs(
      pages.map((page) => [...namesOf(page), ...slotsOf(page).map(({ text }) => text)]),
      TEXT_RUN,
    );
  }

  /** True for a word of a page's text that this page, and few others, are about. */
  isOwned(page: RealPage, token: string): boolean {
    return keysOf(token).some(
      (key) =>
        this.isRare(key) || (this.#namesOf.get(page)?.has(key) === true && this.#isName(key)),
    );
  }

  /** True for a word that hardly any text holds. */
  isRare(key: string): boolean {
    return (this.#inTexts.get(key) ?? 0) <= FEW_TEXTS;
  }

  /** True for a word that is how one page is called; `undefined` where it may be. */
  isNameOfOne(token: string): boolean | undefined {
    const names = keysOf(token).filter((key) => this.#isName(key));
    if (names.length === 0) return false;
    // A single character is a query, too.
    return names.some((key) => key.length === 1 || this.#mostlyOfOne.has(key)) || undefined;
  }

  /** True where a title or an alias says all that one of a real page says. */
  answers(name: string): boolean {
    const said = new Set(tellingTerms(name));
    return this.#telling.some((real) => real.every((term) => said.has(term)));
  }

  #isName(key: string): boolean {
    return (this.#inNames.get(key) ?? 0) <= FEW_NAMES;
  }
}

/** Runs of a number of units that stand on one page alone. */
export class Runs {
  readonly length: number;
  readonly #own: ReadonlySet<string>;

  /** @param pages Texts of each page. */
  constructor(pages: readonly (readonly string[])[], length: number) {
    this.length = length;
    const holders = countHolders(pages.map((texts) => texts.flatMap((text) => this.#runsOf(text))));
    this.#own = new Set([...holders].filter(([, count]) => count === 1).map(([run]) => run));
  }

  /** True for text with such a run. */
  areIn(text: string): boolean {
    return this.#runsOf(text).some((run) => this.#own.has(run));
  }

  /** A word counts as two units: its letters say more than a character does. */
  #runsOf(text: string): string[] {
    const units = (normalize(text).match(/\p{Script=Han}|[a-z]+|\d+/gu) ?? []).flatMap((unit) =>
      /^[a-z\d]/.test(unit) ? [unit, '+'] : [unit],
    );
    return units
      .slice(this.length - 1)
      .map((_, start) => units.slice(start, start + this.length).join(' '));
  }
}

function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(keysOf);
}

function tellingTerms(text: string): string[] {
  return terms(withoutStopWords(normalize(text)));
}

/** In how many lists each value stands. */
function countHolders(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
