import { expect, test } from 'vitest';
import { weave } from '../../../../src/samples/runners/redis.ts';

test('each command stands behind the prompt that it answered', () => {
  const output = '127.0.0.1:6379> OK\n127.0.0.1:6379[1]> 1) "a"\n2) "b"\n127.0.0.1:6379[1]>';
  expect(weave(output, ['SELECT 1', 'LRANGE l 0 -1'])).toBe(
    '127.0.0.1:6379> SELECT 1\nOK\n127.0.0.1:6379[1]> LRANGE l 0 -1\n1) "a"\n2) "b"\n',
  );
});

test('a command may end the client, but none may be lost', () => {
  expect(weave('127.0.0.1:6379>', ['QUIT'])).toBe('127.0.0.1:6379> QUIT\n');
  expect(() => weave('127.0.0.1:6379>', ['QUIT', 'PING'])).toThrow('prompted 1 times for 2');
});
