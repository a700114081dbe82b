import type { MdastNode } from 'satteri';
import { textOf } from '../markdown/mdast.ts';
import { lineOf, sourceOf, type Body } from './body.ts';
import type { Check } from './check.ts';

/**
 * Checks that every row of a table has as many cells as its head, since Markdown drops what is too
 * much, and that each column says what it holds.
 */
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
    for (const [index, cell] of (table.children[0]?.children ?? []).entries()) {
      if (!isEmpty(cell)) continue;
      const message = `the head of column ${index + 1} is empty; write what the column holds`;
      yield { file: file.path, line: lineOf(table), field: 'table', message };
    }
    for (const row of table.children) {
      if (row.children.length === columns) continue;
      const message =
        `the row has ${row.children.length} cells, the table ${columns} columns; ` +
        'mend the row, or write \\| where you mean the sign';
      yield { file: file.path, line: lineOf(row), field: 'table', message };
    }
  }
}

function isEmpty(cell: MdastNode): boolean {
  if (cell.type === 'image') return false;
  return 'children' in cell ? cell.children.every(isEmpty) : textOf(cell).trim() === '';
}
