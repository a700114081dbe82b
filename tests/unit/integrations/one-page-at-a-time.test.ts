import { expect, it, vi } from 'vitest';
import { onePageAtATime } from '../../../src/integrations/one-page-at-a-time.ts';

/** The bundler's calls for pages that it begins together, and the pages let through so far. */
function bundler(patience?: number) {
  const [begin, end] = onePageAtATime(patience).map(({ transform }) => {
    if (typeof transform !== 'object') throw new Error('no transform');
    return (id: string): unknown => Reflect.apply(transform.handler, undefined, ['', id]);
  });
  const begun: string[] = [];
  const start = (id: string): void => void Promise.resolve(begin?.(id)).then(() => begun.push(id));
  return { start, end: (id: string) => void end?.(id), begun };
}
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('begins a page when the one before has ended', async () => {
  const { start, end, begun } = bundler();
  ['a.mdx', 'b.mdx', 'c.mdx'].forEach(start);
  await turn();
  expect(begun).toEqual(['a.mdx']);
  end('a.mdx');
  await turn();
  expect(begun).toEqual(['a.mdx', 'b.mdx']);
});

it('goes on when a page has failed and will not end', async () => {
  const { start, begun } = bundler(1);
  ['failing.mdx', 'b.mdx'].forEach(start);
  await vi.waitFor(() => {
    expect(begun).toEqual(['failing.mdx', 'b.mdx']);
  });
});
