import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import { describe, expect, it } from 'vitest';
import { floor } from '../../eslint.config.mjs';
import { readBuiltSite } from '../../scripts/built-pages.ts';

/** WebAssembly beyond its first version that Chrome 96, Firefox 79 and Safari 15 have. */
const WASM_FEATURES = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-fptoint',
  'reference-types',
  'sign-ext',
];

const linter = new Linter();

/** Features that a script uses and the oldest browsers of `package.json` lack. */
function missing(script: string): string[] {
  const found = linter.verify(script, [
    ...floor,
    compat.configs['flat/recommended'],
    {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      settings: {
        // Without types a method is told by its name alone.
        'es-x': { aggressive: true },
        // The site marks nothing where it is missing.
        polyfills: ['Highlight'],
      },
      rules: {
        // A table of WebAssembly has a `grow`, too.
        'es-x/no-resizable-and-growable-arraybuffers': 'off',
      },
    },
  ]);
  const lines = script.split('\n');
  return found.flatMap(({ ruleId, message, line, endLine = line, endColumn = 1 }) => {
    // Arrays have these as well; the lint over the sources knows the types.
    if (ruleId?.startsWith('es-x/no-iterator-prototype-')) return [];
    const isCall = lines[endLine - 1]?.charAt(endColumn - 1) === '(';
    // A property of ours may be called `union`.
    if (ruleId?.includes('-prototype-') && !isCall) return [];
    return [`${line}: ${message}`];
  });
}

describe('the oldest browsers that the site is made for', () => {
  it.each([
    'const last = list.toSorted()[0];',
    'const both = one.union(other);',
    'const { promise } = Promise.withResolvers();',
    'const groups = Object.groupBy(list, key);',
    'const word = /(?<=a)b/;',
    "const word = new RegExp('(?<!a)b');",
    'const word = /[a--b]/v;',
    'class Box { static { start(); } }',
    "import data from './data.json' with { type: 'json' };",
    'const signal = AbortSignal.any(signals);',
    'const isAddress = URL.canParse(text);',
    'list.showPopover();',
    'new URLPattern(text);',
  ])('do not have all of `%s`', (script) => {
    expect(missing(script)).not.toEqual([]);
  });

  it('can run every built script, Pagefind’s among them', () => {
    const paths = globSync('dist/**/*.js');
    expect(paths).toContain('dist/pagefind/pagefind.js');
    expect(paths).toContain('dist/sw.js');
    const all = paths.map((path) => [path, missing(readFileSync(path, 'utf8'))] as const);
    expect(all.filter(([, problems]) => problems.length > 0)).toEqual([]);
  });

  it('can run every script within a page', () => {
    const scripts = readBuiltSite('dist').flatMap(({ root }) =>
      root
        .querySelectorAll('script:not([src])')
        .filter((script) => /^(module)?$/.test(script.getAttribute('type') ?? ''))
        .map((script) => script.rawText),
    );
    expect(scripts).not.toEqual([]);
    expect([...new Set(scripts)].flatMap(missing)).toEqual([]);
  });

  it('can run the engine of Pagefind', async () => {
    const file = gunzipSync(readFileSync('dist/pagefind/wasm.unknown.pagefind'));
    const module = await WebAssembly.compile(file.subarray(file.indexOf('\0asm')));
    const [section] = WebAssembly.Module.customSections(module, 'target_features');
    const features = Buffer.from(section ?? new ArrayBuffer()).toString('latin1');
    // A sign and a length stand before each name.
    const used = features.match(/[a-z][a-z\d-]{3,}/g) ?? [];
    expect(used).not.toEqual([]);
    expect(used.filter((name) => !WASM_FEATURES.includes(name))).toEqual([]);
  });
});
