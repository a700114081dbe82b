import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that shrink; images and the index of Pagefind are compressed already. */
const TEXTS = '**/*.{html,css,js,json,md,svg,txt,webmanifest,xml}';
/** Bytes below which a file fits one packet anyway. */
const SMALLEST = 1024;

const FORMATS = [
  {
    extension: '.br',
    compress: (data: Buffer): Promise<Buffer> =>
      promisify(brotliCompress)(data, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
      }),
  },
  {
    extension: '.gz',
    compress: (data: Buffer): Promise<Buffer> =>
      promisify<Buffer, object, Buffer>(gzip)(data, { level: 9 }),
  },
];

/**
 * Writes compressed files beside those of a built site, for hosts that serve them as they are.
 *
 * @param dir Folder of the built site.
 * @returns Number of files that were compressed, their bytes, and the bytes by extension.
 */
export async function compressSite(
  dir: string,
): Promise<{ files: number; bytes: number; compressed: Record<string, number> }> {
  const files = globSync(TEXTS, { cwd: dir })
    .map((path) => `${dir}/${path}`)
    .filter((path) => statSync(path).isFile() && statSync(path).size >= SMALLEST);
  const compressed: Record<string, number> = {};
  let bytes = 0;
  for (const path of files) {
    const data = readFileSync(path);
    bytes += data.length;
    // Side by side, in the threads of Node's pool.
    await Promise.all(
      FORMATS.map(async ({ extension, compress }) => {
        const result = await compress(data);
        writeFileSync(path + extension, result);
        compressed[extension] = (compressed[extension] ?? 0) + result.length;
      }),
    );
  }
  return { files: files.length, bytes, compressed };
}
