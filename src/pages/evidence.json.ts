import type { APIRoute } from 'astro';
import { countPrograms, getEvidence } from '../evidence/pages.ts';

/** The figures of `/evidence/` for machines: versions by program, and claims by page. */
export const GET: APIRoute = async () => {
  const pages = await getEvidence();
  return Response.json({
    programs: versionsOf(countPrograms(pages).map(([program]) => program)),
    pages: pages.map(({ question, counts, samples, checks }) => ({
      id: question.id,
      claims: counts.claims,
      run: counts.run,
      sourced: counts.sourced,
      samples: samples.length,
      checks: checks.length,
    })),
  });
};

/** `Redis 8.0.6` as name and version; of a program in several versions, the one that ran most. */
function versionsOf(programs: readonly string[]): Record<string, string> {
  const versions = new Map<string, string>();
  for (const program of programs) {
    const at = program.lastIndexOf(' ');
    const name = program.slice(0, at);
    if (!versions.has(name)) versions.set(name, program.slice(at + 1));
  }
  return Object.fromEntries([...versions].sort());
}
