import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { programVersion } from '../../../src/samples/programs.ts';

vi.mock(import('node:child_process'), async (original) => ({
  ...(await original()),
  spawnSync: vi.fn(),
}));

/** Makes every program answer with this. */
function answer(stdout: string): void {
  const result = { status: 0, stdout, stderr: '' } as SpawnSyncReturns<string>;
  vi.mocked(spawnSync).mockReturnValue(result);
}

it('knows a program that was installed after it had been asked for', () => {
  answer('');
  expect(programVersion('redis-server')).toBeUndefined();
  answer('Redis server v=7.0.15 sha=00000000:0');
  expect(programVersion('redis-server')).toBe('Redis 7.0.15');
});

it('does not take a package that was removed for one that is here', () => {
  answer('config-files 3.10.8-1.1');
  expect(programVersion('rabbitmq-server')).toBeUndefined();
  answer('installed 3.10.8-1.1');
  expect(programVersion('rabbitmq-server')).toBe('RabbitMQ 3.10.8');
});
