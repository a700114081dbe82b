import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuite } from '../../search/suite.ts';
import { temporaryFolder } from '../helpers.ts';

function suiteOf(...lines: string[]) {
  const path = join(temporaryFolder(), 'queries.tsv');
  writeFileSync(path, `${['set\tclass\tquery\tpages\tanchor', ...lines].join('\n')}\n`);
  return readSuite(path);
}

describe('readSuite', () => {
  it('reads a query with its pages; the last column may be left out', () => {
    expect(suiteOf('tune\ttypo\tngnix 慢\ta/a,b/b')).toEqual([
      { set: 'tune', class: 'typo', query: 'ngnix 慢', pages: ['a/a', 'b/b'], anchor: undefined },
    ]);
  });

  it('reads the section that corrects a wrong phrase', () => {
    const [query] = suiteOf('held\tpitfall\tq\ta/a\t#pitfall-x');
    expect(query?.anchor).toBe('#pitfall-x');
  });

  it('reads “-” as no answer', () => {
    expect(suiteOf('held\tno-answer\tq\t-')[0]?.pages).toEqual([]);
  });

  it('refuses an unknown set and an anchor without “#”', () => {
    expect(() => suiteOf('test\ttypo\tq\ta/a')).toThrow('no such set "test"');
    expect(() => suiteOf('tune\tpitfall\tq\ta/a\tpitfall-x')).toThrow('write it as #pitfall-x');
  });
});

describe('the suite', () => {
  const suite = readSuite();

  it('asks nothing twice', () => {
    expect(new Set(suite.map(({ query }) => query)).size).toBe(suite.length);
  });

  it('names pages and sections that are there', () => {
    const file = (id: string): string => `content/${id}.mdx`;
    const pages = suite.flatMap(({ pages }) => pages).filter((id) => !existsSync(file(id)));
    expect(pages).toEqual([]);
    const sections = suite.flatMap(({ pages: [id = ''], anchor }) =>
      anchor === undefined || readFileSync(file(id), 'utf8').includes(`{${anchor}}`)
        ? []
        : [`${id}${anchor}`],
    );
    expect(sections).toEqual([]);
  });
});
