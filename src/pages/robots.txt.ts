import type { APIRoute } from 'astro';
import { absolute, withBase } from '../lib/paths.ts';

/** Lets everybody in, and says where the list of pages is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(withBase('sitemap-index.xml'))}\n`);
