import { describe, expect, it } from 'vitest';
import { findUnheld, type Evidence } from '../../../src/claims/bind.ts';
import { shownBy } from '../../../src/claims/printed.ts';
import { readClaim } from '../../../src/claims/rule.ts';
import { unitOf } from './helpers.ts';

function run(code: string, output: string, isSeen = false): Evidence {
  const shown = shownBy({ language: 'sh', code, output });
  return { kind: 'run', key: 'a/b/c', programs: ['Redis 8.0.6'], isSeen, shown };
}

const source = (value: string, title = 'Redis 7.0.15：redis.conf'): Evidence => {
  return { kind: 'source', name: 'redis-conf#save', value, title };
};

/** Parts of a claim that evidence does not hold. */
function unheld(answer: string, ...evidence: Evidence[]): string[] {
  const claim = readClaim(unitOf(answer));
  if (!claim) throw new Error(`no claim: ${answer}`);
  return findUnheld(claim, evidence).map(
    ({ token, isEchoed }) => token.text + (isEchoed ? ' echoed' : ''),
  );
}

describe('a run', () => {
  it('holds what the program printed, as a word of its own', () => {
    expect(unheld('默认 16 个。', run('redis-cli CONFIG GET databases', 'databases 16'))).toEqual(
      [],
    );
    expect(unheld('默认 16 个。', run('redis-cli CONFIG GET databases', 'databases 160'))).toEqual([
      '16',
    ]);
    expect(unheld('默认 16 个。', run('x', 'a16 1.16 16.5'))).toEqual(['16']);
  });

  it('does not hold what only its own code writes', () => {
    expect(unheld('默认 16 个。', run('echo "databases 16"', 'databases 16'))).toEqual([
      '16 echoed',
    ]);
    expect(unheld('默认 16 个。', run('# 16', 'ok'))).toEqual(['16']);
  });

  it('holds a setting that the program accepted, and no other figure of the code', () => {
    expect(unheld('等 `hz` 设成 10 次。', run('redis-server --hz 10', 'ok'))).toEqual([]);
    expect(
      unheld('保存条件 `save 3600 1` 默认有。', run('redis-cli CONFIG SET save "3600 1"', 'OK')),
    ).toEqual([]);
    expect(unheld('等 10 次。', run('sleep 10', 'ok'))).toEqual(['10']);
    expect(unheld('等 10 次。', run('sleep 10', 'ok', true))).toEqual([]);
  });

  it('holds the versions of the programs that ran', () => {
    expect(unheld('Redis 8.0 默认有。', run('x', 'ok'))).toEqual([]);
    expect(unheld('Redis 7.2 默认有。', run('x', 'ok'))).toEqual(['7.2']);
  });

  it('holds other units', () => {
    expect(unheld('等 2 秒。', run('x', 'delay: 2000'))).toEqual([]);
    expect(unheld('占 16 KB。', run('x', 'bytes 16384'))).toEqual([]);
    expect(unheld('约 10,000 次。', run('x', '10000'))).toEqual([]);
    expect(unheld('默认 10 秒。', run('x', '10.000000'))).toEqual([]);
  });
});

describe('a passage', () => {
  it('holds its value, and versions and code of the title', () => {
    expect(unheld('`save` 默认是 `3600 1`。', source('save 3600 1 300 100'))).toEqual([]);
    expect(unheld('7.0.15 的 `redis.conf` 默认 100 次。', source('300 100'))).toEqual([]);
    expect(unheld('默认 15 次。', source('300 100'))).toEqual(['15']);
  });

  it('holds small figures in words, as English sources write them', () => {
    expect(unheld('维护五年，默认 2 次。', source('for five years, two times'))).toEqual([]);
    expect(unheld('默认 3 次。', source('two times'))).toEqual(['3']);
  });
});

it('finds a figure that was changed by a character', () => {
  const evidence = run('redis-cli CONFIG GET databases', 'databases 16');
  expect(unheld('默认 16 个。', evidence)).toEqual([]);
  expect(unheld('默认 17 个。', evidence)).toEqual(['17']);
});
