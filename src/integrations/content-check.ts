import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-check/index.ts';
import { formatProblems } from '../content-check/problem.ts';

/** Refuses unsound content: a build stops with every problem; the dev server lists them. */
export function contentCheck(): AstroIntegration {
  let contentDir = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        contentDir = fileURLToPath(new URL('./content/', config.root)).replace(/\/$/, '');
        const problems = checkContent(contentDir);
        if (problems.length === 0) return;
        const report = `content is refused, ${problems.length} to mend:\n${formatProblems(problems)}`;
        if (command === 'dev') logger.error(report);
        else throw new Error(report);
      },
    },
  };
}
