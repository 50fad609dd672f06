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

/** Colour vision deficiency at full severity, on linear sRGB (Machado, Oliveira and Fernandes, 2009). */
const eyes = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** In OKLab; two and a half times what is just noticed, about 0.02. */
const leastDistance = 0.05;

type Triple = readonly [number, number, number];

/** The colour of a relation in OKLab (Ottosson, 2020) as such an eye sees it. */
function seen(tokens: Tokens, relation: string, matrix: readonly number[]): Triple {
  const [red, green, blue] = product(matrix, colour(tokens, `--color-${relation}`)).map((part) =>
    Math.max(0, part),
  );
  const cones = product(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
      0.2817188376, 0.6299787005,
    ],
    [red ?? 0, green ?? 0, blue ?? 0],
  ).map(Math.cbrt);
  return product(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
      0.7827717662, -0.808675766,
    ],
    cones,
  );
}

function product(matrix: readonly number[], vector: readonly number[]): Triple {
  const row = (start: number) =>
    vector.reduce((sum, part, index) => sum + part * (matrix[start + index] ?? 0), 0);
  return [row(0), row(3), row(6)];
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
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

  it('keep telling words, shared words and a strong rule visible', () => {
    for (const ground of ['--color-mark', '--color-shared']) {
      expect(contrast(colour(tokens, '--color-text'), colour(tokens, ground)), ground).toBeGreaterThanOrEqual(
        7,
      );
    }
    expect(
      contrast(colour(tokens, '--color-rule-strong'), colour(tokens, '--color-paper')),
    ).toBeGreaterThanOrEqual(3);
  });
});

describe('the colours of the relations', () => {
  it.each(Object.entries(themes))('keep apart for every kind of eye: %s', (_, tokens) => {
    const close = Object.entries(eyes).flatMap(([eye, matrix]) =>
      relations.flatMap((a, index) =>
        relations
          .slice(index + 1)
          .map((b) => ({ eye, a, b, far: distance(seen(tokens, a, matrix), seen(tokens, b, matrix)) }))
          .filter(({ far }) => far < leastDistance),
      ),
    );
    expect(close).toEqual([]);
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
