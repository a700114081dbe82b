import { lineOf, sourceOf, type Body } from './body.ts';
import type { Check } from './check.ts';

/** Checks that every row of a table has as many cells as its head: Markdown drops what is too much. */
export function* checkTables(body: Body): Check {
  const { file, nodes } = body;
  for (const table of nodes) {
    if (table.type === 'paragraph' && /^\|.*\|$/m.test(sourceOf(body, table))) {
      const message =
        'a table that is none; write below its head a row of ---, a cell for each column';
      yield { file: file.path, line: lineOf(table), field: 'table', message };
    }
    if (table.type !== 'table') continue;
    const columns = table.align?.length ?? 0;
    for (const row of table.children) {
      if (row.children.length === columns) continue;
      const message =
        `the row has ${row.children.length} cells, the table ${columns} columns; ` +
        'mend the row, or write \\| where you mean the sign';
      yield { file: file.path, line: lineOf(row), field: 'table', message };
    }
  }
}
