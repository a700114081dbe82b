import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  findNodeAtLocation,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { pageOfKey } from './digest.ts';
import { evidenceEntrySchema, isIntact, type Evidence, type EvidenceEntry } from './evidence.ts';

/** Name of the evidence file in the folder of the content. */
export const EVIDENCE_FILE = 'evidence.json';

/** Text of an evidence file that holds nothing. */
export const NO_EVIDENCE = '{}';

/** Remedy for what nobody writes by hand. */
const RESTORE = 'take the file back from Git';
/** Remedy where the page or its evidence is behind: the command that writes both. */
export const RENEW = 'run npm run samples:update';

/** Problem of the evidence file, which has no path yet. */
export interface FileProblem {
  /** Line of the file, counted from 1. */
  line: number;
  /** Path of the value, `python/singleton#1.programs.0`; `json` where the file cannot be read. */
  field: string;
  message: string;
}

/** The evidence file as read. */
export interface ParsedEvidence {
  /** The entries that are sound. */
  evidence: Evidence;
  /** Keys of all entries, sound or not. */
  keys: ReadonlySet<string>;
  /** Line of an entry, counted from 1; that of the first where none has the key. */
  lineOf: (key: string) => number;
  problems: FileProblem[];
  /** False where the text is no JSON object, so that no entry could be read. */
  readable: boolean;
}

/** Tree of a text; undefined also where it is nested deeper than the parser's stack. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the text of the evidence file, and finds what in it is not as `samples:update` wrote it. */
export function parseEvidence(text: string): ParsedEvidence {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  const offsets = new Map<string, number>();
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const lineOf = (key: string): number => lineAt(offsets.get(key) ?? 0);
  const [error] = errors;
  if (error !== undefined || tree?.type !== 'object') {
    const reason = error ? `: ${toWords(printParseErrorCode(error.error))}` : '';
    const message = `is no JSON object${reason}; ${RESTORE}, then ${RENEW}`;
    const problem = { line: lineAt(error?.offset ?? 0), field: 'json', message };
    return { evidence: {}, keys: new Set(), lineOf, problems: [problem], readable: false };
  }

  const sound = new Map<string, EvidenceEntry>();
  const problems: FileProblem[] = [];
  for (const { key, node } of propertiesOf(tree)) {
    if (offsets.has(key)) {
      const message = `stands twice, first on line ${lineOf(key)}; remove one, then ${RENEW}`;
      problems.push({ line: lineAt(node.offset), field: key, message });
      continue;
    }
    offsets.set(key, node.offset);
    const { entry, faults } = parseEntry(key, node);
    if (entry) sound.set(key, entry);
    problems.push(...faults.map(({ offset, ...fault }) => ({ ...fault, line: lineAt(offset) })));
  }
  const evidence = Object.fromEntries(sound);
  return { evidence, keys: new Set(offsets.keys()), lineOf, problems, readable: true };
}

/** Reads one entry; undefined with its faults. */
function parseEntry(
  key: string,
  node: Node,
): { entry?: EvidenceEntry; faults: (Omit<FileProblem, 'line'> & { offset: number })[] } {
  const remedy = `${RESTORE}, or ${RENEW} -- --page ${pageOfKey(key)}`;
  const parsed = evidenceEntrySchema.safeParse(getNodeValue(node));
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({
        offset: nearest(node, path).offset,
        field: [key, ...path].map(String).join('.'),
        message: `${message}; ${remedy}`,
      })),
    };
  }
  if (isIntact(key, parsed.data)) return { entry: parsed.data, faults: [] };
  const message = `was edited by hand: its digest is that of another entry; ${remedy}`;
  return { faults: [{ offset: node.offset, field: key, message }] };
}

/** The deepest value on a path that is there. */
function nearest(node: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length).map((step) => (typeof step === 'symbol' ? '' : step));
    const found = findNodeAtLocation(node, steps);
    if (found) return found;
  }
  return node;
}

function propertiesOf(object: Node): { key: string; node: Node }[] {
  return (object.children ?? []).flatMap(({ children: [name, node] = [] }) =>
    name && node ? [{ key: String(getNodeValue(name)), node }] : [],
  );
}

/** `CommaExpected` as words. */
function toWords(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase();
}

/**
 * Reads the evidence of a content folder.
 *
 * @returns The sound entries; none when there is no file. What is not sound gives no seal, and is
 *   named by the content check.
 */
export function readEvidence(contentDir: string): Evidence {
  return parseEvidence(readEvidenceText(contentDir)).evidence;
}

/** Text of the evidence file of a content folder, or of an empty one. */
export function readEvidenceText(contentDir: string): string {
  const file = join(contentDir, EVIDENCE_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : NO_EVIDENCE;
}

/** Writes the evidence file, in the order of the keys and formatted as all files are. */
export async function writeEvidence(contentDir: string, evidence: Evidence): Promise<void> {
  const file = join(contentDir, EVIDENCE_FILE);
  const collator = new Intl.Collator('en', { numeric: true });
  const sorted = Object.fromEntries(
    Object.entries(evidence).sort(([a], [b]) => collator.compare(a, b)),
  );
  // Loaded here, so that a site which only reads the evidence does without it.
  const { format, resolveConfig } = await import('prettier');
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(sorted), { ...style, parser: 'json' }));
}
