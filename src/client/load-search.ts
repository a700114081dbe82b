import { PAGEFIND_LANGUAGE, PAGEFIND_OPTIONS, SearchEngine } from '../search/engine.ts';
import type { Pagefind } from '../search/pagefind.ts';
import type { SpellingPack, TitlePack } from '../search/packs.ts';

const engines = new Map<string, SearchEngine>();

/**
 * The search engine over the files in a folder; nothing is loaded before the first query.
 *
 * @param folder Path of the index with base path, ending with a slash.
 */
export function loadSearch(folder: string): SearchEngine {
  const known = engines.get(folder);
  if (known) return known;
  let pagefind: Promise<Pagefind> | undefined;
  const engine = new SearchEngine({
    base: folder.replace(/pagefind\/$/, ''),
    titles: () => load<TitlePack>(`${folder}titles.json`),
    spelling: () => load<SpellingPack>(`${folder}spelling.json`),
    async pagefind() {
      pagefind ??= startPagefind(folder);
      try {
        return await pagefind;
      } catch (error) {
        pagefind = undefined;
        throw error;
      }
    },
  });
  engines.set(folder, engine);
  return engine;
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function startPagefind(folder: string): Promise<Pagefind> {
  const url = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Once only, before init: a second call would lose the first one's settings.
  await pagefind.options(PAGEFIND_OPTIONS);
  await initialise(pagefind);
  try {
    // `init` does not wait for the engine; the first search tells whether it arrived.
    await pagefind.search('');
  } catch (error) {
    // Without this a retry would be given the failed start again.
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}

/**
 * Initialises Pagefind under `PAGEFIND_LANGUAGE`. Version 1.6 does not look at what `init` is given
 * but, at once and only then, at the language of the page.
 */
async function initialise(pagefind: Pagefind): Promise<void> {
  const { documentElement: html } = document;
  const { lang } = html;
  html.lang = PAGEFIND_LANGUAGE;
  const initialised = pagefind.init(PAGEFIND_LANGUAGE);
  html.lang = lang;
  await initialised;
}
