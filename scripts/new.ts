// `npm run new -- <category> <slug> "<question>"`: begins a question.
import { createQuestion } from './new-question.ts';

const [category, slug, title] = process.argv.slice(2);
if (category === undefined || slug === undefined || title === undefined) {
  console.error('npm run new -- <category> <slug> "<question>"');
  process.exitCode = 2;
} else {
  try {
    const path = createQuestion('content', { category, slug, title });
    console.log(`${path} is begun, and stands at the end of its category's reading order.
Replace every “待写” in it: short answer, aliases (what people type), versions, references, answer;
choose tags of content/tags.yaml and what is asked next. Then write 误区, 评分点 and 追问 as in
content/python/singleton.mdx, and set status: full.
  npm run dev                 shows it
  npm run validate            says what is missing
  npm run permalinks:update   takes its address and anchors into the list of published ones`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
