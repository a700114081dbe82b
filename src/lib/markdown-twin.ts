import { checkAnchor } from '../evidence/anchors.ts';
import { MARK, parseMark } from '../markdown/mark-names.ts';
import { evidenceStrings, questionStrings } from '../strings.ts';
import { absolute, pageEvidencePath, questionPath } from './paths.ts';
import type { Question } from './questions.ts';

/**
 * A question page as Markdown for machines: what the page shows, without our components, fence
 * options and anchors. A mark is a link to its evidence, or the number of its source in brackets.
 */
export function markdownTwin(question: Question): string {
  const { id, data, entry } = question;
  const facts = [
    questionStrings.number(data.number),
    data.difficulty,
    ...data.versions,
    questionStrings.checkedOn(data.checked),
  ];
  const references = data.references.map(
    ({ title, url }, index) => `${index + 1}. [${escaped(title)}](${url})`,
  );
  return [
    `# ${escaped(data.title)}`,
    `${facts.join(' · ')} · ${absolute(questionPath(id))}`,
    `## ${questionStrings.short}`,
    escaped(data.short.trim()),
    bodyOf(question, entry.body ?? ''),
    `## ${questionStrings.references}`,
    `${references.join('\n')}\n`,
  ].join('\n\n');
}

/** Fences stay as they are, but for their options; other lines become plain Markdown. */
function bodyOf(question: Question, body: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.trim().split('\n')) {
    const [, signs, language = ''] = /^(`{3,}|~{3,})(\w*)/.exec(line) ?? [];
    if (fence !== undefined) {
      lines.push(line);
      if (line === fence) fence = undefined;
    } else if (signs !== undefined) {
      fence = signs;
      lines.push(signs + (language === 'output' ? 'text' : language));
    } else {
      const plain = plainLine(question, line);
      // Tags leave an empty line, and one is enough.
      if (plain !== '' || lines.at(-1) !== '') lines.push(plain);
    }
  }
  return lines.join('\n');
}

function plainLine({ id, data: { references } }: Question, line: string): string {
  return line
    .replace(/^(#+ .*?) \{#[a-z0-9-]+\}$/, '$1')
    .replace(/^<VersionBlock label="([^"]*)">$/, '**$1**')
    .replace(/^<Caution>$/, `**${questionStrings.caution}**`)
    .replace(/^<\/(?:VersionBlock|Caution)>$/, '')
    .replace(/\]\((\/(?!\/)[^)\s]*)\)/g, (_, path: string) => `](${absolute(path)})`)
    .replace(MARK, (_, name: string) => {
      const mark = parseMark(name, id);
      if (mark?.kind === 'passage') {
        return `[${references.findIndex((source) => source.id === mark.reference) + 1}]`;
      }
      if (mark?.kind !== 'check') return '';
      const [category = '', slug = '', check = ''] = mark.key.split('/');
      const address = `${pageEvidencePath(`${category}/${slug}`)}#${checkAnchor(check)}`;
      return `[${evidenceStrings.seen}](${absolute(address)})`;
    });
}

/** Plain text as Markdown that reads the same: `__init__` is no emphasis. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}
