import type { APIRoute } from 'astro';
import ts from 'typescript';
import source from '../client/service-worker.ts?raw';

/** The service worker: it must stand at the base under a name that never changes. */
export const GET: APIRoute = () => {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  return new Response(outputText, { headers: { 'Content-Type': 'text/javascript' } });
};
