import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { darkPaper, pictureColors } from '../../../src/styles/picture-colors.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split(/@media [^{]*/);

/** What a token says in a part of the style sheet, or in the light look where that part is silent. */
function token(name: string, part: string): string | undefined {
  const value =
    new RegExp(`${name}:\\s*([^;]+);`).exec(part)?.[1] ?? (part === light ? undefined : token(name, light));
  const other = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  return other === undefined ? value : token(other, part);
}

it.each(Object.entries(pictureColors))('%s is that of the light look', (name, color) => {
  expect(token(`--color-${name}`, light)).toBe(color);
});

it('the dark paper is that of the dark look', () => {
  expect(token('--color-paper', dark)).toBe(darkPaper);
});
