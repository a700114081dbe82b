// Second half of a build, behind `astro build` and with its environment. A process of its own: Astro
// does not give back the memory of its bundler, and Pagefind needs as much again.
import { site } from '../site.ts';
import { finishSite } from './index.ts';

await finishSite(process.env.OUT_DIR ?? './dist', site.base);
