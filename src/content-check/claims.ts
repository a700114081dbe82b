import { faultsOfClaim } from '../claims/faults.ts';
import { judgeClaims, type ClaimSources } from '../claims/page.ts';
import { parseMark } from '../markdown/mark-names.ts';
import { parseEvidence } from '../samples/evidence-file.ts';
import type { ExtractedChecks } from '../samples/program-file.ts';
import type { Problem } from '../problem.ts';
import { checkBounds } from './bounds.ts';
import { runCheck, type Check } from './check.ts';
import type { SourceFile } from './files.ts';
import { checkMarks, markNamesIn } from './marks.ts';
import type { Page } from './page.ts';
import { problemAt } from './yaml.ts';

/** What the claims of all pages are judged by. */
interface Evidence {
  pages: readonly Page[];
  /** True where some page cannot be read, which may name what others do not. */
  isPartial: boolean;
  beside: ExtractedChecks;
  evidence: SourceFile;
}

/** Checks that every claim has its evidence, and every check and passage its sentence. */
export function* checkClaims(content: Evidence): Check {
  const { pages, beside } = content;
  const judge = judgeOf(content);
  for (const page of pages) yield* judge(page);
  if (!content.isPartial) yield* checkUsed(content);
  yield* checkRun(beside);
}

/** Problems of pages that were judged before by the same checks and records. */
const known = new WeakMap<ExtractedChecks, WeakMap<SourceFile, WeakMap<Page, Problem[]>>>();

/** Judges a page by the checks and records of a content, once for as long as neither changes. */
function judgeOf({ beside, evidence: records }: Evidence): (page: Page) => Problem[] {
  const checks = new Map(beside.checks.map((check) => [check.key, check]));
  const { evidence } = parseEvidence(records.text);
  const byRecords = known.get(beside) ?? new WeakMap<SourceFile, WeakMap<Page, Problem[]>>();
  const byPage = byRecords.get(records) ?? new WeakMap<Page, Problem[]>();
  known.set(beside, byRecords.set(records, byPage));
  return (page) => {
    const problems = byPage.get(page) ?? runCheck(checkPage(page, { checks, evidence })).problems;
    byPage.set(page, problems);
    return problems;
  };
}

/** Refuses claims without their evidence, and more code or text than a page bears. */
function* checkPage(page: Page, shared: Pick<ClaimSources, 'checks' | 'evidence'>): Check {
  const { id, body, samples, frontMatter, file } = page;
  yield* checkMarks(page, new Set(shared.checks.keys()));
  const { references } = frontMatter.data;
  for (const claim of judgeClaims(body.blocks, { ...shared, page: id, samples, references })) {
    // Marks that name nothing were reported as such.
    for (const fault of faultsOfClaim({ ...claim, dead: [] })) {
      const message = `${fault}: “${claim.text}”; ${REMEDY}`;
      yield { file: file.path, line: claim.unit.line, field: 'claim', message };
    }
  }
  yield* checkBounds(page);
  yield* checkPassages(page);
}

const REMEDY = 'show it by a check, quote the passage of a source, or say less';

/** Refuses passages that no sentence uses. */
function* checkPassages(page: Page): Check {
  const { frontMatter } = page;
  const used = new Set(markNamesIn(page).map(({ name }) => name));
  for (const [index, { id = '', passages = {} }] of frontMatter.data.references.entries()) {
    for (const passage of Object.keys(passages)) {
      const path = ['references', index, 'passages', passage];
      if (id === '')
        yield problemAt(frontMatter.source, path, 'give the source an id, by which marks name it');
      else if (!used.has(`${id}#${passage}`)) {
        const message = `no sentence names it; write [^${id}#${passage}] behind one, or remove it`;
        yield problemAt(frontMatter.source, path, message);
      }
    }
  }
}

/** Refuses checks that no sentence of any page uses. */
function* checkUsed({ pages, beside }: Evidence): Check {
  const used = new Set(
    pages.flatMap((page) =>
      markNamesIn(page).flatMap(({ name }) => {
        const mark = parseMark(name, page.id);
        return mark?.kind === 'check' ? [mark.key] : [];
      }),
    ),
  );
  for (const { key, name, file } of beside.checks) {
    if (used.has(key)) continue;
    const message = `no sentence of any page uses this check; write [^${name}] behind one, or remove it`;
    yield { file, line: 1, field: 'check', message };
  }
}

/** Refuses programs that are not run. */
function* checkRun({ unrun }: ExtractedChecks): Check {
  for (const file of unrun) {
    const message = 'is not run: begin it with “# check” in a line of its own, or remove it';
    yield { file, line: 1, field: 'check', message };
  }
}
