import type { APIRoute } from 'astro';
import { getTitleFiles } from '../../lib/search-files.ts';

export const GET: APIRoute = async () => Response.json((await getTitleFiles()).pack);
