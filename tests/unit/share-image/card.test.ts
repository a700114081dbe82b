import satori from 'satori';
import { expect, it } from 'vitest';
import { layOut } from '../../../src/share-image/card.ts';
import { loadFonts } from '../../../src/share-image/fonts.ts';

const text = '答'.repeat(160);
const card = { kicker: '网络 · 第 18 题', title: '题'.repeat(30), text, foot: '面试有据' };

it('leaves the foot below the longest title and answer', async () => {
  const fonts = await loadFonts(Object.values(card).join(''));
  const families = [...new Set(fonts.map(({ name }) => name))];
  const boxes: { top: number; bottom: number }[] = [];
  await satori(layOut(card, families), {
    ...{ width: 1200, height: 630, fonts },
    onNodeDetected: ({ top, height }) => boxes.push({ top, bottom: top + height }),
  });
  const [, , , answer, foot] = boxes;
  expect(answer?.bottom).toBeGreaterThan(0);
  expect(foot?.top).toBeGreaterThanOrEqual(answer?.bottom ?? Infinity);
});
