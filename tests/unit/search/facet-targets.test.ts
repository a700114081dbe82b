import { expect, it } from 'vitest';
import { targetsFor } from '../../../src/search/facet-targets.ts';

const value = (id: string, name: string, count: number) => ({ id, name, count });
const FACETS = {
  category: [value('database', '数据库', 15), value('linux', 'Linux', 9)],
  difficulty: [value('中级', '中级', 30)],
  tag: [
    value('redis', 'Redis', 10),
    value('redis-cluster', 'Redis 集群', 12),
    value('replication', '复制', 3),
    value('data-race', '数据竞争', 1),
  ],
};
const names = (text: string) => targetsFor(text, FACETS, '/').map(({ name }) => name);

it('names the page of a tag or category, with its kind and the number of its questions', () => {
  expect(targetsFor('Redis集群', FACETS, '/handbook/')).toEqual([
    {
      facet: 'tag',
      ...value('redis-cluster', 'Redis 集群', 12),
      url: '/handbook/tags/redis-cluster/',
    },
  ]);
  expect(targetsFor('linux', FACETS, '/handbook/')).toMatchObject([
    { facet: 'category', url: '/handbook/linux/' },
  ]);
});

it.each([
  ['REDIS', ['Redis', 'Redis 集群']],
  ['replication', ['复制']],
  ['数据', ['数据库', '数据竞争']],
  ['re', ['Redis 集群', 'Redis']],
  ['redis 持久化', []],
  ['edis', []],
  ['中级', []],
  ['r', []],
  ['？！', []],
  ['constructor', []],
])('for "%s" gives what it names whole, then what it begins, two at most: %j', (text, found) => {
  expect(names(text)).toEqual(found);
});
