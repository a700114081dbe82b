import { readPrograms, type ExtractedChecks } from '../samples/program-file.ts';
import type { SourceFile } from './files.ts';

/** Reads the programs beside the pages, with what they printed. */
export function readChecks(files: readonly SourceFile[]): ExtractedChecks {
  const beside = files.filter(({ path }) => path.split('/').length === 4 && !path.endsWith('.mdx'));
  const outputs = beside.filter(({ path }) => path.endsWith('.out'));
  return readPrograms(
    beside.filter(({ path }) => !path.endsWith('.out')),
    new Map(outputs.map(({ path, text }) => [path, text])),
  );
}
