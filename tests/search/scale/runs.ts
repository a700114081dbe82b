/** Runs of a certain length that stand on one page alone. */
export class Runs {
  readonly length: number;
  readonly #own: ReadonlySet<string>;

  /**
   * @param pages The words of the texts of every page.
   * @param length In units, see `unitsOf`.
   */
  constructor(pages: readonly (readonly string[][])[], length: number) {
    this.length = length;
    const SEVERAL = -1;
    const holders = new Map<string, number>();
    pages.forEach((texts, page) => {
      for (const words of texts) {
        const units = words.map(unitsOf).join('');
        for (let at = 0; at + length <= units.length; at += 1) {
          const run = units.slice(at, at + length);
          holders.set(run, (holders.get(run) ?? page) === page ? page : SEVERAL);
        }
      }
    });
    this.#own = new Set([...holders].filter(([, page]) => page !== SEVERAL).map(([run]) => run));
  }

  /** Whether text in units holds such a run. */
  holdIn(units: string): boolean {
    for (let at = 0; at + this.length <= units.length; at += 1) {
      if (this.#own.has(units.slice(at, at + this.length))) return true;
    }
    return false;
  }
}

/** Text in units: one for a Chinese character, two for a run of letters or digits, no marks. */
export function unitsOf(text: string): string {
  const known = units.get(text);
  if (known !== undefined) return known;
  const found = text
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .replace(/[a-z]+|\d+/g, codeOf)
    .replaceAll(' ', '');
  if (text.length < LONG) units.set(text, found);
  return found;
}

/** Of texts shorter than this the units are kept: the same words come again and again. */
const LONG = 40;
const units = new Map<string, string>();
const codes = new Map<string, string>();
const PRIVATE_USE = 0xe000;
const PRIVATE_COUNT = 6400;
/** Spreads codes, so that half of one tells them apart too. */
const SPREAD = 2741;

/** Two private characters that stand for a run. */
function codeOf(run: string): string {
  const known = codes.get(run);
  if (known !== undefined) return known;
  const [one, other] = [codes.size, codes.size * SPREAD + Math.floor(codes.size / PRIVATE_COUNT)];
  const code = String.fromCharCode(
    PRIVATE_USE + (one % PRIVATE_COUNT),
    PRIVATE_USE + (other % PRIVATE_COUNT),
  );
  codes.set(run, code);
  return code;
}
