// `npm run new -- <category> <slug> "<question>"`: begins a question.
import { runCommand } from './command.ts';
import { createQuestion } from './new-question.ts';
import { updatePermalinks } from './update-permalinks.ts';

const [category, slug, title, ...rest] = process.argv.slice(2);
if (category === undefined || slug === undefined || title === undefined || rest.length > 0) {
  console.error('npm run new -- <category> <slug> "<question>"   with the question in quotes');
  process.exitCode = 2;
} else {
  await runCommand(() => {
    const path = createQuestion('content', { category, slug, title });
    updatePermalinks('content');
    console.log(`${path} is begun, and stands at the end of its category's reading order.
Replace every “待写” in it: short answer, aliases (what people type), versions, references, answer;
choose tags of content/tags.yaml and what is asked next. Then write 误区, 评分点 and 追问 as in
content/python/singleton.mdx, and set status: full.
  npm run dev                 shows it
  npm run validate            says what is wrong, and where 待写 still stands
  npm run permalinks:update   takes new anchors into the list of published ones`);
  });
}
