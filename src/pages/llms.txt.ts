import type { APIRoute } from 'astro';
import { absolute, evidencePath, markdownPath, withBase } from '../lib/paths.ts';
import { getCategories } from '../lib/questions.ts';
import { evidenceStrings, pageStrings, siteStrings } from '../strings.ts';

/** The site for language models, as llmstxt.org proposes: each page's Markdown with what it answers. */
export const GET: APIRoute = async () => {
  const categories = await getCategories();
  const sections = categories.flatMap(({ category, questions }) => [
    `## ${category.name}`,
    questions
      .map(
        ({ id, data }) => `- [${data.title}](${absolute(markdownPath(id))}): ${data.short.trim()}`,
      )
      .join('\n'),
  ]);
  const more = [
    `- [llms-full.txt](${absolute(withBase('llms-full.txt'))}): ${pageStrings.machines.full}`,
    `- [questions.json](${absolute(withBase('questions.json'))}): ${pageStrings.machines.list}`,
    `- [${evidenceStrings.title}](${absolute(evidencePath())}): ${pageStrings.machines.evidence}`,
  ];
  return new Response(
    [
      `# ${siteStrings.name}`,
      `> ${siteStrings.description}`,
      siteStrings.licence,
      ...sections,
      '## Optional',
      `${more.join('\n')}\n`,
    ].join('\n\n'),
  );
};
