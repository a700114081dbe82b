import {
  isCorrected,
  ratio,
  type Figures,
  type Judged,
  type Share,
  type Summary,
} from './judge.ts';
import { formatRank, type Change, type Comparison } from './last-result.ts';

/** The figures of a set as a table, with a line for each special kind of query. */
export function formatSummary({ all, classes, unanswerable, corrected }: Summary): string {
  return [
    'class         queries  success@1  success@3  MRR@10    zero',
    ...[...classes].map(([name, figures]) => row(name, figures)),
    row('all', all),
    ...share(unanswerable, 'queries without an answer get nothing or only the nearest'),
    ...share(corrected, 'wrong phrases lead to the section that corrects them'),
  ].join('\n');
}

export function formatCounts({ rose, fell }: Comparison): string {
  return `since the last result ${rose.length} rose, ${fell.length} fell`;
}

/** Queries that fell, then those that rose, since the last result, one a line. */
export function formatChanges({ rose, fell }: Comparison): string {
  const line = (verb: string, { query, before, after }: Change): string =>
    `${verb}  ${query.class.padEnd(12)} ${formatRank(before)} → ${formatRank(after)}  ${query.query}`;
  return [
    ...fell.map((change) => line('fell', change)),
    ...rose.map((change) => line('rose', change)),
  ].join('\n');
}

/** Failures, one a line: queries not answered first, wrong phrases left standing. */
export function formatMisses(judged: readonly Judged[]): string {
  return judged
    .flatMap((one) => {
      const { query, answer, rank } = one;
      const found = answer.results.map(({ id }) => id).slice(0, 3);
      const name = `${query.class.padEnd(12)} ${query.query}`;
      return [
        ...(rank === 1 ? [] : [`rank ${formatRank(rank)}  ${name}  (${found.join(', ')})`]),
        ...(query.anchor === undefined || isCorrected(one)
          ? []
          : [`no ${query.anchor} of ${query.pages[0] ?? ''}  ${name}`]),
      ];
    })
    .join('\n');
}

function row(name: string, { queries, success1, success3, mrr10, zero }: Figures): string {
  return [
    name.padEnd(14),
    String(queries).padStart(7),
    ...[success1, success3, mrr10].map((share) => share.toFixed(3).padStart(10)),
    zero.toFixed(3).padStart(9),
  ].join(' ');
}

/** A line, or none where there is nothing to share. */
function share(share: Share, what: string): string[] {
  return share.of === 0
    ? []
    : [`${share.good} of ${share.of} (${ratio(share).toFixed(3)}) ${what}`];
}
