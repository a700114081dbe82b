import type { z } from 'astro/zod';
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from '../problem.ts';
import { invisibleIn } from './characters.ts';
import type { SourceFile } from './files.ts';
import type { Check } from './check.ts';

/** YAML of a file, with what it takes to point into it. */
export interface YamlSource {
  path: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/**
 * Reads YAML that is plain data.
 *
 * @param text YAML whose first line is the first line of the file.
 * @returns The YAML; undefined when it cannot be read.
 */
export function* readYaml(path: string, text: string): Check<YamlSource | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const source = { path, document, lines };
  let sound = true;
  for (const problem of [...checkSyntax(source), ...checkPlainness(source, text)]) {
    sound = false;
    yield problem;
  }
  return sound ? source : undefined;
}

/** Refuses what is no YAML at all, a line each. */
function* checkSyntax({ path, document }: YamlSource): Check {
  for (const error of [...document.errors, ...document.warnings]) {
    const line = error.linePos?.[0].line ?? 1;
    // Behind the first line stands an excerpt of the file.
    const reason = error.message.split(/ at line \d+|\n/, 1)[0] ?? '';
    yield { file: path, line, field: 'yaml', message: `mend the YAML: ${reason}` };
  }
}

/** Refuses what multiplies or runs, what nobody sees, and what readers of YAML take differently. */
function* checkPlainness({ path, document, lines }: YamlSource, text: string): Check {
  const faults: Problem[] = [];
  visit(document, {
    Node: (_, node, parents) => {
      const written = node.range ? text.slice(node.range[0], node.range[1]) : '';
      const message = faultOf(node, fieldOf(parents), written);
      if (message === undefined) return;
      const line = node.range ? lines.linePos(node.range[0]).line : 1;
      faults.push({ file: path, line, field: 'yaml', message });
    },
  });
  yield* faults;
}

/** Fields that hold a day. */
const DATES: ReadonlySet<unknown> = new Set(['checked', 'day', 'published']);

/** @param written Text of the node, with its escapes. */
function faultOf(node: Node, field: unknown, written: string): string | undefined {
  if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) {
    return 'write each value out, without & and *';
  }
  if (node.tag !== undefined) return `remove the tag ${node.tag}`;
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const invisible = invisibleIn(node.value);
  // A character that stands there as such was reported with the file.
  if (invisible !== undefined && invisibleIn(written) === undefined)
    return `${invisible} cannot be seen; remove it`;
  const isDate = node.type === 'PLAIN' && /^\d{4}-\d{1,2}-\d{1,2}\b/.test(node.value);
  // Astro reads YAML 1.1, which has dates; this check reads 1.2, where they are text.
  return isDate && !DATES.has(field) ? 'put the date into quotation marks' : undefined;
}

/** Name of the field whose value a node is. */
function fieldOf(parents: readonly unknown[]): unknown {
  const parent = parents.at(-1);
  return isPair(parent) && isScalar(parent.key) ? parent.key.value : undefined;
}

/** Finds the line of a value; a missing one is reported at its nearest parent. */
export function problemAt(
  { path: file, document, lines }: YamlSource,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  let line = 1;
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if ((isMap(node) || isScalar(node) || isSeq(node)) && node.range) {
        line = lines.linePos(node.range[0]).line;
      }
    } else break;
  }
  return { file, line, field: path.map(String).join('.'), message };
}

/**
 * Reports what a schema refuses.
 *
 * @param parent Path of the checked value in the document: `[3]` for the fourth entry of a list.
 */
export function* reportIssues(
  issues: readonly z.core.$ZodIssue[],
  source: YamlSource,
  parent: readonly PropertyKey[] = [],
): Check {
  for (const issue of issues) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const message = 'there is no such field; correct its name or remove it';
        yield problemAt(source, [...path, key], message);
      }
    } else {
      const message = source.document.hasIn(path)
        ? issue.message
        : `add this field: ${issue.message}`;
      yield problemAt(source, path, message);
    }
  }
}

/** Reads a file that holds a YAML list; without entries where it is none. */
export function* readList(
  file: SourceFile,
): Check<{ source: YamlSource; entries: readonly unknown[] } | undefined> {
  const source = yield* readYaml(file.path, file.text);
  if (!source) return undefined;
  const content: unknown = source.document.toJS();
  if (!Array.isArray(content)) {
    yield { file: file.path, line: 1, field: 'list', message: 'write a YAML list' };
    return undefined;
  }
  return { source, entries: content };
}
