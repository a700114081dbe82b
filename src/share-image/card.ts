import { readFileSync } from 'node:fs';
import { PAPER, CINNABAR } from '../theme.ts';
import { WEIGHTS } from './fonts.ts';

/** Words of a share image. */
export interface Card {
  /** Line above the title: `网络 · 第 18 题`. */
  kicker: string;
  title: string;
  text: string;
  /** Line at the foot, beside the seal. */
  foot: string;
}

/** Size of a share image in pixels, as Open Graph and Twitter ask for it. */
export const SIZE = { width: 1200, height: 630 } as const;

/** Inks of the light theme, as in `src/styles/tokens.css`. */
const INK = { title: '#24211d', text: '#24211d', quiet: '#5f584e' } as const;

const SEAL = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`;

/** Most characters of a title that one line of the larger type holds. */
const ONE_LINE = 15;

/** Element as Satori takes it: React's shape without React. */
interface Element {
  type: string;
  props: Record<string, unknown>;
}

/**
 * Lays a share image out.
 *
 * @param families Names of the fonts, each with some of the characters.
 */
export function layOut({ kicker, title, text, foot }: Card, families: readonly string[]): Element {
  return box(
    {
      ...SIZE,
      flexDirection: 'column',
      padding: '50px 76px 48px',
      borderTop: `12px solid ${CINNABAR}`,
      background: PAPER.light,
      color: INK.text,
      fontFamily: families.join(', '),
      fontWeight: WEIGHTS.text,
    },
    box({ fontSize: 30, color: INK.quiet }, kicker),
    clamped(2, title, {
      marginTop: 16,
      fontSize: Array.from(title).length > ONE_LINE ? 58 : 68,
      fontWeight: WEIGHTS.title,
      lineHeight: 1.3,
      color: INK.title,
    }),
    clamped(4, text, { marginTop: 22, fontSize: 31, lineHeight: 1.55 }),
    box(
      {
        justifyContent: 'space-between',
        alignItems: 'flex-end',
        marginTop: 'auto',
        fontSize: 30,
        color: INK.quiet,
      },
      box({}, foot),
      { type: 'img', props: { src: SEAL, width: 88, height: 88 } },
    ),
  );
}

function box(style: Record<string, string | number>, ...children: (Element | string)[]): Element {
  const props = { style: { display: 'flex', boxSizing: 'border-box', ...style }, children };
  return { type: 'div', props };
}

/** Text of at most so many lines, the last of them with an ellipsis where more follows. */
function clamped(lines: number, text: string, style: Record<string, string | number>): Element {
  return box({ ...style, display: 'block', lineClamp: lines }, text);
}
