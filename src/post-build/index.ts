import { buildIndex } from '../search/build/index.ts';
import { prepareFirstPaint } from './first-paint.ts';
import { writeHostFiles } from './host-files.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { writeServiceWorker } from './service-worker.ts';

/**
 * Makes a site of the pages that Astro has built: styles in their heads, the search index, what is
 * kept for reading offline, and what hosts read. Each step reads what those before it wrote.
 *
 * @param dist Folder of the built pages; finished once, as its documents for the index go.
 * @param base Base path, beginning and ending with a slash.
 */
export async function finishSite(dist: string, base: string): Promise<void> {
  prepareFirstPaint(dist);
  await buildIndex(dist, base);
  writeOfflineFiles(dist);
  writeServiceWorker(dist);
  writeHostFiles(dist, base);
}
