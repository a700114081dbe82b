import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CINNABAR, PAPER } from '../../src/theme.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it('gives browsers the colours that the style sheets paint', () => {
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
  expect(tokens).toContain(`--cinnabar: light-dark(${CINNABAR}, `);
});
