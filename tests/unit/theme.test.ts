import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { theme } from '../../src/theme.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it.each(Object.entries(theme))(
  'the colours of %s are those of the style sheet',
  (name, colours) => {
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? [];
    expect({ light, dark }).toMatchObject(colours);
  },
);
