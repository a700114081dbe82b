import { RELATIONS, type Relation } from '../schemas/question.ts';
import type { Question } from './questions.ts';

/** A question to read with another, and why; `later` is what an interviewer comes to after `next`. */
export interface RelatedQuestion {
  relation: Relation | 'later';
  question: Question;
}

/** Relations between questions, looked up from either end. */
interface QuestionGraph {
  byId: ReadonlyMap<string, Question>;
  /** Questions that name another, by the id of that one: relation by relation, in reading order. */
  incoming: ReadonlyMap<string, readonly RelatedQuestion[]>;
}

/** 易混淆 and 对比 hold both ways; what one page asks next, the other presupposes. */
const WAY_BACK = { next: 'before', confusable: 'confusable', compare: 'compare' } as const;
const ORDER: readonly RelatedQuestion['relation'][] = [
  'before',
  'next',
  'later',
  'confusable',
  'compare',
];
/** Questions that an interviewer asks one after the other, from a page on. */
const MAX_THREAD = 5;

/**
 * Makes the graph that all pages share.
 *
 * @param questions All questions, in reading order.
 */
export function buildGraph(questions: readonly Question[]): QuestionGraph {
  const incoming = new Map<string, RelatedQuestion[]>();
  for (const named of RELATIONS) {
    const relation = WAY_BACK[named];
    for (const question of questions) {
      for (const id of question.data.related[named]) {
        const known = incoming.get(id);
        if (known) known.push({ relation, question });
        else incoming.set(id, [{ relation, question }]);
      }
    }
  }
  return { byId: new Map(questions.map((question) => [question.id, question])), incoming };
}

/**
 * Questions related to one, by relation: those that it names, those that name it, and where an
 * interviewer goes from there.
 */
export function relatedTo(question: Question, graph: QuestionGraph): RelatedQuestion[] {
  const { id: own, data } = question;
  const outgoing = RELATIONS.flatMap((relation) =>
    data.related[relation].flatMap((id) => {
      const other = graph.byId.get(id);
      return other ? [{ relation, question: other }] : [];
    }),
  );
  const later = threadFrom(question, graph).map((other): RelatedQuestion => {
    return { relation: 'later', question: other };
  });
  const unique = new Map<string, RelatedQuestion>();
  for (const related of [...outgoing, ...(graph.incoming.get(own) ?? []), ...later]) {
    if (!unique.has(related.question.id)) unique.set(related.question.id, related);
  }
  return [...unique.values()].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}

/** The way on through an interview: what is asked next, and next after that; each once. */
function threadFrom(question: Question, { byId }: QuestionGraph): Question[] {
  const thread: Question[] = [];
  let open = [question];
  // In depth first: an interviewer follows one thread, and takes up another when it ends.
  while (thread.length < MAX_THREAD) {
    const current = open.shift();
    if (!current) break;
    if (current !== question) thread.push(current);
    const next = current.data.related.next
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => other !== question && !thread.includes(other));
    open = [...next, ...open.filter((other) => !next.includes(other))];
  }
  return thread;
}
