import { codeTokensOf, figuresOf, hasFigureInCode, judgedText, type Token } from './tokens.ts';
import { wordsOf, type Unit } from './split.ts';

/** Words that claim something of every case; the content guide has the same list. */
const CLAIMING = [
  ...['默认', '缺省', '最多', '至少', '只', '仅', '才', '必须', '不能', '总是', '始终', '永远'],
  ...['从不', '不会', '一定', '唯一', '任何', '全部', '每次'],
] as const;

/** Words in which one of the list says nothing of the kind. */
const OTHER_WORDS =
  /[，；]只是|如果只是|只读|只写|只要|不只|不仅|不止|刚才|方才|人才|才能力|不一定|未必一定|一定程度|一定的|唯一(?:索引|键|约束|性|标识|ID|\s?ID|\s?id)|默认(?:参数|实参|分支|构造|路由|网关)|全部代码/g;

/** A unit that needs evidence, with what makes it one. */
export interface Claim {
  unit: Unit;
  text: string;
  /** Words of the list, in order. */
  words: readonly string[];
  /** Parts that must stand in its evidence. */
  tokens: readonly Token[];
}

/**
 * Reads a unit as a claim: it holds a figure or a version outside of code, code that is but a
 * figure, or a word of the list. Questions are none.
 *
 * @returns Undefined where the unit claims nothing.
 */
export function readClaim(unit: Unit): Claim | undefined {
  const text = wordsOf(unit);
  const judged = judgedText(unit).replace(OTHER_WORDS, '□');
  if (unit.kind === 'sentence' && /？[”’）*]*$/.test(text)) return undefined;
  const words = CLAIMING.filter((word) => judged.includes(word));
  const figures = figuresOf(unit);
  if (words.length === 0 && !figures.any && !hasFigureInCode(unit)) return undefined;
  const tokens = new Map(
    [...figures.tokens, ...codeTokensOf(unit)].map((token) => [token.text, token] as const),
  );
  return { unit, text, words, tokens: [...tokens.values()] };
}
