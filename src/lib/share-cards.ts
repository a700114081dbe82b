import type { Card } from '../share-image/card.ts';
import { shareImageStrings, siteStrings } from '../strings.ts';
import { getQuestions } from './questions.ts';

/** Name of the image of pages that are no question. */
export const SITE_CARD = 'site';

/** The share image of every question, by its number, and the one of the site. */
export async function getShareCards(): Promise<{ name: string; card: Card }[]> {
  const questions = await getQuestions();
  const { name, tagline, description } = siteStrings;
  const site = { kicker: shareImageStrings.kind, title: tagline, text: description, foot: name };
  return [
    { name: SITE_CARD, card: site },
    ...questions.map(({ category, shortTitle, data }) => ({
      name: String(data.number),
      card: {
        kicker: shareImageStrings.kicker(category.name, data.number),
        title: shortTitle,
        text: data.short.trim(),
        foot: `${name} · ${tagline}`,
      },
    })),
  ];
}
