import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markdownTwin } from '../../lib/markdown-twin.ts';
import { getQuestions } from '../../lib/questions.ts';

/** Each question page as Markdown, at its address with `.md` in place of the last slash. */
export async function getStaticPaths() {
  const questions = await getQuestions();
  return questions.map((question) => {
    const [category = '', slug = ''] = question.id.split('/');
    return { params: { category, slug }, props: { question } };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(markdownTwin(props.question), { headers: { 'Content-Type': 'text/markdown' } });
