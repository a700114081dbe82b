import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressSite } from '../../../scripts/compress-site.ts';
import { temporaryFolder } from '../helpers.ts';

it('writes Brotli and gzip beside texts, and nothing beside images and what is small', async () => {
  const dist = temporaryFolder();
  const page = '<p>三次握手</p>'.repeat(200);
  mkdirSync(`${dist}/python`);
  writeFileSync(`${dist}/python/index.html`, page);
  writeFileSync(`${dist}/small.json`, '{}');
  writeFileSync(`${dist}/image.png`, page);
  const { files, bytes, compressed } = await compressSite(dist);
  expect([files, bytes]).toEqual([1, Buffer.byteLength(page)]);
  const read = (extension: string): Buffer => readFileSync(`${dist}/python/index.html${extension}`);
  expect(brotliDecompressSync(read('.br')).toString()).toBe(page);
  expect(gunzipSync(read('.gz')).toString()).toBe(page);
  expect(compressed).toEqual({ '.br': read('.br').length, '.gz': read('.gz').length });
  expect(existsSync(`${dist}/small.json.br`)).toBe(false);
  expect(existsSync(`${dist}/image.png.gz`)).toBe(false);
});
