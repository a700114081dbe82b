import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { systemFolder } from '../../src/samples/root/folder.ts';

const { resolve: find } = createRequire(import.meta.url);

/** Its knowledge of CSS ends before `view-transition-name` and `::highlight()`. */
const NO_CSS = ['--filterpattern', '.*CSS: .*'];

test('the W3C’s checker finds no error in any page', () => {
  const jar = find('vnu-jar/build/dist/vnu.jar');
  // On the Java of the samples' file system: the machine need not have one.
  const sandbox = ['--ro-bind', systemFolder(), '/', '--dev', '/dev', '--proc', '/proc'];
  const files = ['--tmpfs', '/tmp', '--ro-bind', resolve('dist'), '/tmp/dist'];
  const check = ['java', '-jar', '/tmp/vnu.jar', '--errors-only', '--skip-non-html', '--stdout'];
  const report = execFileSync('bwrap', [
    ...[...sandbox, ...files, '--ro-bind', jar, '/tmp/vnu.jar', '--die-with-parent', '--'],
    ...[...check, '--exit-zero-always', '--format', 'gnu', ...NO_CSS, '/tmp/dist'],
  ]);
  expect(report.toString()).toBe('');
});

test('html-validate finds no error in any page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const report = await validator.validateMultipleFiles(globSync('dist/**/*.html').sort());
  const messages = report.results.flatMap(({ filePath, messages: found }) =>
    found.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
