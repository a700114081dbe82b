import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browsers, chineseFont, missingPackages, sampleTools } from '../../../scripts/machine.ts';

it('the guide for authors names every package', () => {
  const guide = readFileSync('docs/samples.md', 'utf8');
  const packages = [...browsers(), chineseFont(), ...sampleTools()].map((one) => one.package);
  const unnamed = packages.filter((name) => !guide.includes(`\`${name}\``));
  expect(unnamed).toEqual([]);
});

it('missingPackages names each package once, in order', () => {
  const missing = (name: string) => ({ name, found: undefined, package: name });
  const here = { name: 'Git', found: 'Git 2.39', package: 'git' };
  expect(missingPackages([missing('nginx'), here, missing('acl'), missing('nginx')])).toEqual([
    'acl',
    'nginx',
  ]);
});
