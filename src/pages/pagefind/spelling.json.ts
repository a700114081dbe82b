import type { APIRoute } from 'astro';
import { getSpellingFiles } from '../../lib/search-files.ts';

export const GET: APIRoute = async () => Response.json((await getSpellingFiles()).pack);
