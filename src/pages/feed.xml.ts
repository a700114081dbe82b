import type { APIRoute } from 'astro';
import { makeFeed } from '../lib/feed.ts';

/** New and corrected answers. */
export const GET: APIRoute = async () =>
  new Response(await makeFeed(), { headers: { 'Content-Type': 'application/atom+xml' } });
