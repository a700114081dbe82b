import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getShareCards } from '../../lib/share-cards.ts';
import { shareImages } from '../../share-image/draw.ts';

/** Images of links in chats: of each question, and one for all other pages. */
export async function getStaticPaths() {
  const cards = await getShareCards();
  const draw = shareImages(cards.map(({ card }) => Object.values(card).join('')).join(''));
  return cards.map(({ name, card }) => ({ params: { name }, props: { card, draw } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw(props.card), { headers: { 'Content-Type': 'image/png' } });
