/**
 * Cuts a section out of Markdown: its heading, and what stands below it up to the next one of its
 * level or above.
 *
 * @param index Number of the heading among all of the text, from 0; signs in fences are no headings.
 * @returns Undefined where there is no such heading.
 */
export function sectionAt(markdown: string, index: number): string | undefined {
  const lines = markdown.split('\n');
  const headings: { line: number; level: number }[] = [];
  let fence: string | undefined;
  lines.forEach((text, line) => {
    const signs = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== undefined) {
      if (text.trim() === fence) fence = undefined;
    } else if (signs !== undefined) fence = signs;
    else {
      const level = /^(#+) /.exec(text)?.[1]?.length;
      if (level !== undefined) headings.push({ line, level });
    }
  });
  const own = headings[index];
  if (!own) return undefined;
  const next = headings.slice(index + 1).find(({ level }) => level <= own.level);
  return lines.slice(own.line, next?.line).join('\n').trim();
}
