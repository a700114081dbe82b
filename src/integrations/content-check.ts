import { lstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-check/index.ts';
import { formatProblems } from '../problem.ts';

/** Refuses unsound content: a build stops with every problem; the dev server lists them. */
export function contentCheck(): AstroIntegration {
  let contentDir = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        const misplaced = faultOfFolders(fileURLToPath(config.root), fileURLToPath(config.outDir));
        if (misplaced !== undefined) throw withoutStack(new Error(misplaced));
        contentDir = fileURLToPath(new URL('./content/', config.root)).replace(/\/$/, '');
        const problems = checkContent(contentDir);
        if (problems.length === 0) return;
        const report = `content is refused, ${problems.length} to mend:\n${formatProblems(problems)}`;
        if (command === 'dev') logger.error(report);
        else throw withoutStack(new Error(report));
      },
    },
  };
}

/** Leaves of an error what its reader can mend: Astro would print where in the check it was thrown. */
function withoutStack(error: Error): Error {
  delete error.stack;
  return error;
}

/** Says which folder the build cannot work in or write to; undefined where all are sound. */
function faultOfFolders(root: string, outDir: string): string | undefined {
  if (/[#?*]/.test(root)) {
    return `${root}: Vite reads #, ? and * in a path as its own signs; move the project to a path without them`;
  }
  const target = outDir.replace(/\/$/, '');
  return lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? `${target} is a symbolic link, through which nothing can be built; remove it`
    : undefined;
}
