import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relations } from '../../../src/schemas/comparison.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/@media [^{]*/);
const themes = { light: readTokens(light), dark: { ...readTokens(light), ...readTokens(dark) } };

type Tokens = Readonly<Record<string, string>>;

function readTokens(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The colour of a token as linear red, green and blue from 0 to 1 (sRGB, IEC 61966-2-1). */
function colour(tokens: Tokens, name: string): readonly number[] {
  const value = tokens[name] ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(tokens, other);
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`no colour ${name}: ${value}`);
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(value.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['--color-paper', '--color-sunk', '--color-target'];
const texts = [
  '--color-text',
  '--color-quiet',
  '--color-link',
  ...relations.map((each) => `--color-${each}`),
];

describe.each(Object.entries(themes))('the %s colours', (_, tokens) => {
  it('give every text at least 4.5:1 on every ground', () => {
    const weak = texts.flatMap((text) =>
      grounds
        .map((ground) => ({ text, ground, ratio: contrast(colour(tokens, text), colour(tokens, ground)) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(weak).toEqual([]);
  });

  it('keep telling words and a strong rule visible', () => {
    expect(contrast(colour(tokens, '--color-text'), colour(tokens, '--color-mark'))).toBeGreaterThanOrEqual(
      7,
    );
    expect(
      contrast(colour(tokens, '--color-rule-strong'), colour(tokens, '--color-paper')),
    ).toBeGreaterThanOrEqual(3);
  });
});

describe('colours', () => {
  it('stand in tokens.css alone', () => {
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|color)a?\(/i;
    for (const name of ['base', 'layout', 'reset', 'utilities', 'fonts']) {
      const other = readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
      expect(literal.exec(other)?.[0]).toBeUndefined();
    }
  });
});
