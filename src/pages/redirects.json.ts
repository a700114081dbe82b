import type { APIRoute } from 'astro';
import { getRedirects } from '../lib/redirects.ts';

/** Every short and former address with the address that it leads to. */
export const GET: APIRoute = async () => {
  const redirects = await getRedirects();
  return Response.json(Object.fromEntries(redirects.map(({ from, to }) => [from, to])));
};
