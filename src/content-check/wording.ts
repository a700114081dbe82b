import type { Body } from './body.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Check } from './check.ts';

/** Mark of what `npm run new` leaves to the writer; no prose has it. */
export const TO_WRITE = '〔待写〕';

/** The notes that this site started from, which its readers never saw. */
const NOTES = '笔记';

/** Refuses words that mean nothing to a reader; aliases keep the words of those who search. */
export function* checkWording({ file, lines, blocks }: Body): Check {
  const [first] = blocks;
  const body = first?.type === 'yaml' ? (first.position?.end.line ?? 0) : 0;
  for (const [index, line] of lines.entries()) {
    const isRead = index >= body || /^(title|short):|^ {2}[^ -]/.test(line);
    if (!isRead || !line.includes(NOTES)) continue;
    const message = `readers know of no ${NOTES}; write 常见的答法 or 题库里的答案`;
    yield { file: file.path, line: index + 1, field: 'wording', message };
  }
}

/** Refuses what is left to write on a page that calls itself whole. */
export function* checkWritten({ file, lines }: Body, status: QuestionData['status']): Check {
  if (status === 'brief') return;
  for (const [index, line] of lines.entries()) {
    if (!line.includes(TO_WRITE)) continue;
    const message = `${TO_WRITE} stands here still; write it, or set status: brief`;
    yield { file: file.path, line: index + 1, field: 'wording', message };
  }
}
