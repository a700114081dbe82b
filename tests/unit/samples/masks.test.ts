import { expect, test } from 'vitest';
import { needlessMasks, maskOutput, tidy, type MaskName } from '../../../src/samples/masks.ts';

test.each<[MaskName, string, string]>([
  ['pid', 'pid=123 PID: 4 进程 56 port 6379', 'pid=<pid> PID: <pid> 进程 <pid> port 6379'],
  ['pid', '[emerg] 10#11: no', '[emerg] <pid>: no'],
  ['pid', 'NAME  PID USER\nbash    9 42\n\na 7 b', 'NAME  PID USER\nbash <pid> 42\n\na 7 b'],
  ['port', 'localhost:40123 and port 5000, at 10:30', 'localhost:<port> and port <port>, at 10:30'],
  ['time', '2026-11-22T09:08:07.123Z, Nov 22 09:08', '<time>, <time>'],
  ['time', 'Date: Sun, 22 Nov 2026 16:00:24 GMT', 'Date: <time>'],
  ['time', '2026/11/22 16:01:23 [emerg]', '<time> [emerg]'],
  ['duration', '12 ms, 0m0.003s, 1.5秒, 3 sets', '<duration>, <duration>, <duration>, 3 sets'],
  ['size', '15Gi 1.2K 300 bytes 7 boxes', '<size> <size> <size> 7 boxes'],
  ['hash', 'a70ddc6 First, defaced', '<hash> First, <hash>'],
  ['address', '<object at 0x7f00Ab>', '<object at <address>>'],
  ['uuid', '6f9619ff-8b86-d011-b42d-00cf4fc964ff', '<uuid>'],
  ['token', 'token eyJhbGciOiJIUzI1NiJ9.e30.abc_-9', 'token <token>'],
  ['path', 'in /tmp/a.b/c, not a/b or /', 'in <path>, not a/b or /'],
])('%s masks what changes in "%s"', (name, text, masked) => {
  expect(maskOutput(text, [name])).toBe(masked);
});

test('a mask is needless where it changes nothing', () => {
  expect(needlessMasks('pid 7', ['pid', 'time'])).toEqual(['time']);
});

test('what a page cannot show is removed from every output', () => {
  expect(tidy('a \r\n\tb\t\n\n')).toBe('a\n\tb');
});
