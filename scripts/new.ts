// `npm run new -- <category> <slug> "<question>"`: begins a question.
import { exitWithUsage, readArguments, runCommand } from './command.ts';
import { createQuestion } from './new-question.ts';
import { updatePermalinks } from './update-permalinks.ts';

const USAGE = 'npm run new -- <category> <slug> "<question>" [--tags a,b]';
const { values, positionals } = readArguments(USAGE, {
  options: { tags: { type: 'string' } },
  allowPositionals: true,
});
const [category, slug, title, ...rest] = positionals;
if (category === undefined || slug === undefined || title === undefined || rest.length > 0) {
  exitWithUsage(USAGE, 'Give a category, a slug and the question in quotes');
}

await runCommand(() => {
  const { path, tags } = createQuestion('content', {
    ...{ category, slug, title },
    tags: values.tags?.split(',').map((tag) => tag.trim()),
  });
  updatePermalinks('content');
  console.log(`${path} is begun, with the tags ${tags.join(', ')}, and stands at the end of its category's reading order.
Replace every 〔待写〕 in it: short answer, aliases (what people type), versions, references, answer;
choose tags of content/tags.yaml and what is asked next. Then write 误区, 评分点 and 追问 as in
content/python/singleton.mdx, and set status: full.
  npm run dev                 shows it
  npm run validate            says what is wrong, and where 〔待写〕 still stands
  npm run permalinks:update   takes new anchors into the list of published ones`);
});
