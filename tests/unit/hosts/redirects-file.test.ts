import { expect, it } from 'vitest';
import { formatRedirectMap, formatRedirects } from '../../../src/hosts/redirects-file.ts';

const TWO = { '/q/1/': '/misc/celery/', '/old/': '/misc/docker/' };

it('writes each redirect as a permanent one, a line each', () => {
  expect(formatRedirects(TWO)).toBe('/q/1/ /misc/celery/ 301\n/old/ /misc/docker/ 301\n');
  expect(formatRedirectMap(TWO)).toBe('/q/1/ /misc/celery/;\n/old/ /misc/docker/;\n');
});

it('writes no more lines than hosts read, and all of them for nginx', () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`/q/${index}/`, `/a/b${index}/`]),
  );
  expect(formatRedirects(many).trim().split('\n')).toHaveLength(2000);
  expect(formatRedirectMap(many).trim().split('\n')).toHaveLength(3000);
});
