import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { MARK, parseMark } from '../../src/markdown/mark-names.ts';
import { digestEntry, pageOfKey } from '../../src/samples/digest.ts';
import { readEvidence, EVIDENCE_FILE } from '../../src/samples/evidence-file.ts';
import { updatePermalinks } from '../update-permalinks.ts';

interface FrontMatter extends Record<string, unknown> {
  corrections?: unknown;
  redirectFrom?: unknown;
  number: number;
  title: string;
  shortTitle?: string;
  aliases: string[];
}

/** Latin words that make a vocabulary grow: neither syntax, as short ones, nor the name of a version. */
const WORD = /\b[A-Za-z]{4,}\b(?!\s*\d)/g;
/** Characters of a title that needs a short form. */
const LONG_TITLE = 30;
const LETTERS = 'abcdefghijklmnoprstu';
/** Parts that hold evidence, code or an address, and stay as they are. */
const KEPT = /(`+[^`]*`+|\[\^[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}|<[^>]*>|https?:\S+)/;

/**
 * Writes the content of a site of a given size: the real pages, and variants of them in which half of
 * the longer Latin words are others, the same throughout a page. Each holds every part, its samples
 * and its marks, and passes the content check.
 *
 * @param source Folder of the real content.
 * @param target Folder to write; what is there is lost.
 * @param size Number of questions.
 */
export function writeContent(source: string, target: string, size: number): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  const real = globSync('*/*.mdx', { cwd: source }).sort();
  const evidence = Object.entries(readEvidence(source));
  const categories = parse(readFileSync(`${source}/categories.yaml`, 'utf8')) as {
    id: string;
    reading: string[];
  }[];
  const added: [key: string, entry: object][] = [];
  for (let extra = 1; extra <= size - real.length; extra += 1) {
    const file = real[extra % real.length] ?? '';
    const [category = '', name = ''] = file.replace('.mdx', '').split('/');
    const slug = `${name}-v${extra}`;
    const text = readFileSync(`${source}/${file}`, 'utf8');
    writeFileSync(`${target}/${category}/${slug}.mdx`, variant(text, `${category}/${name}`, extra));
    categories.find(({ id }) => id === category)?.reading.push(slug);
    for (const [key, entry] of evidence) {
      if (pageOfKey(key) !== `${category}/${name}` || !key.includes('#')) continue;
      const own = key.replace(name, slug);
      const fields: Partial<typeof entry> = { ...entry };
      delete fields.digest;
      added.push([own, { ...fields, digest: digestEntry(own, fields) }]);
    }
  }
  writeFileSync(`${target}/categories.yaml`, stringify(categories));
  const all = Object.fromEntries([...evidence, ...added]);
  writeFileSync(`${target}/${EVIDENCE_FILE}`, JSON.stringify(all));
  updatePermalinks(target);
}

/** A page with other words under another number; marks of its checks name those of the real page. */
function variant(text: string, page: string, extra: number): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = parse(yaml) as FrontMatter;
  // A variant has stood nowhere before.
  delete data.corrections;
  delete data.redirectFrom;
  const change = changer(extra);
  const suffix = `（第 ${extra} 种）`;
  const title = `${change(data.title).replace(/[？?]$/, '')}${suffix}？`;
  const { shortTitle: short = title, ...others } = data;
  const front = {
    ...others,
    number: 1000 + extra,
    title,
    ...(Array.from(title).length > LONG_TITLE && { shortTitle: short.slice(0, 12) + suffix }),
    aliases: data.aliases.map((alias) => `${alias} ${extra}`),
    related: { next: [page] },
  };
  let isCode = false;
  const lines = body.split('\n').map((line) => {
    if (/^\s*(`{3,}|~{3,})/.test(line)) isCode = !isCode;
    else if (!isCode) {
      return change(line).replace(MARK, (mark, name: string) =>
        parseMark(name, page)?.kind === 'check' && !name.includes('/')
          ? `[^${page}/${name}]`
          : mark,
      );
    }
    return line;
  });
  return `---\n${stringify(front, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n${lines.join('\n')}`;
}

/** Changes half of the words of a page, each in the same way wherever it stands. */
function changer(extra: number): (line: string) => string {
  const made = new Map<string, string>();
  // Of letters only and as long: a page must not grow over its bounds.
  const ending = [1, 20, 400].map((place) => LETTERS[Math.floor(extra / place) % 20]).join('');
  const other = (word: string): string => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const isChanged = (made.size + extra) % 2 === 0;
    const changed = isChanged ? word.slice(0, -ending.length) + ending : word;
    made.set(word, changed);
    return changed;
  };
  return (line) =>
    line
      .split(KEPT)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(WORD, other)))
      .join('');
}
