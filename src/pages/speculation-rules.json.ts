import type { APIRoute } from 'astro';
import { speculationRules } from '../speculation-rules.ts';

/** The rules that the header `Speculation-Rules` names. */
export const GET: APIRoute = () => Response.json(speculationRules);
