import { expect, it } from 'vitest';
import { loadFonts } from '../../../src/share-image/fonts.ts';

it('cuts the font down to the characters that are drawn', async () => {
  const fonts = await loadFonts('Redis 的持久化？');
  expect(fonts.length).toBeGreaterThan(0);
  for (const { data } of fonts) expect(data.byteLength).toBeLessThan(20_000);
});

it('refuses a character that it could only draw as an empty box', async () => {
  await expect(loadFonts('Redis 𓀀')).rejects.toThrow('Noto Serif SC has no 𓀀');
});
