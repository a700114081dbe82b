import type { APIRoute } from 'astro';
import { markdownTwin } from '../lib/markdown-twin.ts';
import { getQuestions } from '../lib/questions.ts';

/** The Markdown of all question pages, one after the other, in reading order. */
export const GET: APIRoute = async () =>
  new Response((await getQuestions()).map(markdownTwin).join('\n---\n\n'));
