import type { Graph } from 'schema-dts';
import { siteStrings } from '../strings.ts';
import { absolute, categoryPath, homePath, questionPath } from './paths.ts';
import type { Question } from './questions.ts';

/**
 * A question page in schema.org's terms (JSON-LD): the question with its short answer, word by word
 * as the page shows them, and the way to it.
 */
export function questionData({ id, data, category }: Question): Graph {
  const url = absolute(questionPath(id));
  const trail = [
    { name: siteStrings.home, item: absolute(homePath()) },
    { name: category.name, item: absolute(categoryPath(category.id)) },
    { name: data.title, item: url },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'QAPage',
        mainEntity: {
          '@type': 'Question',
          name: data.title,
          answerCount: 1,
          acceptedAnswer: { '@type': 'Answer', text: data.short.trim() },
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((item, index) => ({
          '@type': 'ListItem' as const,
          position: index + 1,
          ...item,
        })),
      },
    ],
  };
}
