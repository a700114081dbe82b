import { expect, it } from 'vitest';
import { faultOfUrl } from '../../../src/schemas/url.ts';

it.each(['https://docs.python.org/3/#x', 'https://例子.example/a', 'https://a.example:8443/?q=1'])(
  'accepts %s',
  (url) => expect(faultOfUrl(url)).toBeUndefined(),
);

it.each([
  ['http://a.example/', 'write a full https:// address'],
  ['//a.example/', 'write a full https:// address'],
  ['https:\\\\a.example', 'write a full https:// address'],
  ['https://user@a.example/', 'names a user or a password'],
  ['https://:pw@a.example/', 'names a user or a password'],
  ['https://localhost/', 'is no public host'],
  ['https://intranet/', 'is no public host'],
  ['https://127.0.0.1/', 'is no public host'],
  ['https://[::1]/', 'is no public host'],
  ['https://0x7f000001/', 'is no public host'],
  ['https://printer.local/', 'is no public host'],
])('refuses %s and says why', (url, reason) => {
  expect(faultOfUrl(url)).toContain(reason);
});
