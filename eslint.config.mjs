import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Refuses what the oldest browsers of `package.json` do not have; `compat` knows most of the web's.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const floor = [
  es.configs['flat/restrict-to-es2022'],
  {
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['AbortSignal', 'any'],
          ['URL', 'canParse'],
          ['URL', 'parse'],
        ].map(([object, property]) => ({ object, property })),
        ...['showPopover', 'hidePopover', 'togglePopover'].map((property) => ({ property })),
      ],
      // Safari 16.4.
      'es-x/no-class-static-block': 'error',
      'es-x/no-regexp-lookbehind-assertions': 'error',
      // Chrome 97, Firefox 104, Safari 15.4.
      'es-x/no-array-prototype-findlast-findlastindex': 'off',
    },
  },
];

/** Pagefind stands behind one folder: only who puts the search together opens it. */
const PAGEFIND = {
  target: './src/!(search)/**/*',
  from: './src/search/pagefind',
  except: ['./open-worker.ts'],
  message: 'Only src/search/ opens Pagefind.',
};

/** The site knows neither its tests nor the commands around it. */
const SITE = {
  target: './src',
  from: ['./tests', './scripts'],
  message: 'The site knows no tests and no commands: move what both need into src/.',
};

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'test-results/', 'playwright-report/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Custom elements are registered by importing their module.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Vitest and Playwright callbacks read better as short arrows.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/client/**/*.ts', 'src/search/**/*.ts'],
    ignores: ['src/search/build/**', 'src/search/pagefind/build.ts'],
    extends: [floor, compat.configs['flat/recommended']],
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mts'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mts'] },
    },
    rules: {
      // Packages cannot import this project; reading them took a third of the time of a run.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [PAGEFIND, SITE] }],
    },
  },
  {
    files: ['{src,scripts,tests}/**/*.ts'],
    ignores: ['src/search/pagefind/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'pagefind', message: 'Only src/search/pagefind/ knows Pagefind.' },
      ],
    },
  },
  {
    // Plain JavaScript and Astro templates carry no type information for these rules.
    files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts', 'content/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
