import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { layOut, SIZE, type Card } from './card.ts';
import { loadFonts } from './fonts.ts';

/** Drawn images by the digest of what they show, kept from build to build. */
const CACHE = 'node_modules/.astro/share-images';

/** Packages whose version the pixels depend on. */
const PACKAGES = ['satori', 'sharp', '@fontsource-variable/noto-serif-sc'];

/** Few colours: paper, inks and cinnabar with what lies between them. */
const PNG = { palette: true, colours: 12, effort: 10 } as const;

/**
 * Makes the function that draws share images; fonts are loaded with the first one that is not kept.
 *
 * @param alphabet All characters of all cards.
 * @returns Function that gives the PNG of a card.
 * @throws {Error} It throws for a character that the font does not have.
 */
export function shareImages(alphabet: string): (card: Card) => Promise<Uint8Array<ArrayBuffer>> {
  let loading: Promise<Font[]> | undefined;
  const versions = readVersions();
  return async (card) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([layOut(card, []), PNG, versions]))
      .digest('hex');
    const file = `${CACHE}/${digest}.png`;
    if (existsSync(file)) return new Uint8Array(readFileSync(file));
    const fonts = await (loading ??= loadFonts(alphabet));
    const families = [...new Set(fonts.map(({ name }) => name))];
    const svg = await satori(layOut(card, families), { ...SIZE, fonts });
    const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.new`, png);
    renameSync(`${file}.new`, file);
    return new Uint8Array(png);
  };
}

/** Exact versions of the packages, as `package.json` names them. */
function readVersions(): (string | undefined)[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return PACKAGES.map((name) => devDependencies[name]);
}
