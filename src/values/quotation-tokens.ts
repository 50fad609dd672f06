/** Words of a quotation as the collation compares them: keys for comparing, spans and surfaces for showing. */
import { foldForMatching, foldTypography } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { spellingKey } from './spelling-key.ts';

export interface QuotationToken extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  /** What must be equal for two tokens to be one word. */
  readonly key: string;
  /** The words as written, with one kind of quotation mark and dash. */
  readonly surface: string;
  /** Which part of a contraction it is: “don’t” is split into do and n’t. */
  readonly part?: 'head' | 'tail';
}

// tried in order: abbreviations, words with apostrophes, numbers with their sign, dots, dashes, any other character
const pieces =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:'[\p{L}]+)*|(?:(?<![^\s"'(])-)?\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|\.{2,}|-+|\S/gu;

/**
 * Cuts the words of a quotation into tokens. A contraction becomes two (“I’d” → I + 'd, “don’t” → do + not, “cannot” → can
 * + not), a number in words one with the key of its figure. Typography is folded: curly and straight marks, kinds of dash
 * and widths of space are no difference.
 */
export function quotationTokens(words: string): readonly QuotationToken[] {
  const folded = foldTypography(words);
  const tokens = [...folded.matchAll(pieces)].flatMap((found) => tokensOf(found[0], found.index));
  return joinNumbers(readNumeros(tokens));
}

function tokensOf(surface: string, start: number): readonly QuotationToken[] {
  const bare = foldForMatching(surface);
  const split = splitContraction(bare);
  if (split !== undefined) {
    return [
      { ...word(surface.slice(0, split.at), split.keys[0], start), part: 'head' },
      { ...word(surface.slice(split.at), split.keys[1], start + split.at), part: 'tail' },
    ];
  }
  const end = start + surface.length;
  if (/^-?\d/.test(surface)) {
    return [{ kind: 'number', key: bare.replace(/,(?=\d{3}(?!\d))/g, ''), surface, start, end }];
  }
  if (/^[^\p{L}\p{N}]+$/u.test(surface) && !/^[^\p{P}]|^[%#&@]/u.test(surface)) {
    return [{ kind: 'punctuation', key: punctuationKey(surface), surface, start, end }];
  }
  const number = numberKeys.get(bare);
  if (number !== undefined) return [{ kind: 'number', key: number, surface, start, end }];
  return [word(surface, wordKey(surface, bare), start)];
}

function word(surface: string, key: string, start: number): QuotationToken {
  return { kind: 'word', key, surface, start, end: start + surface.length };
}

/** “U.S.” and “US” are one word, and no pronoun. */
function wordKey(surface: string, bare: string): string {
  const undotted = bare.replaceAll('.', '');
  if (surface === 'US' || (surface !== undotted && undotted === 'us' && surface.includes('.'))) return 'u.s.';
  return bare.includes('.') ? undotted : spellingKey(bare);
}

function punctuationKey(surface: string): string {
  if (surface === '…' || surface.startsWith('..')) return '...';
  if (surface.startsWith('-')) return '-';
  return surface === '"' ? "'" : surface; // single in double or double in single: a house style
}

const informal: ReadonlyMap<string, { readonly at: number; readonly keys: readonly [string, string] }> =
  new Map([
    ['cannot', { at: 3, keys: ['can', 'not'] }],
    ["can't", { at: 3, keys: ['can', 'not'] }],
    ["won't", { at: 2, keys: ['will', 'not'] }],
    ["shan't", { at: 3, keys: ['shall', 'not'] }],
    ['gonna', { at: 3, keys: ['going', 'to'] }],
    ['gotta', { at: 3, keys: ['got', 'to'] }],
    ['wanna', { at: 3, keys: ['want', 'to'] }],
    ['kinda', { at: 4, keys: ['kind', 'of'] }],
    ['outta', { at: 3, keys: ['out', 'of'] }],
    ["y'all", { at: 1, keys: ['you', 'all'] }],
  ]);

function splitContraction(bare: string) {
  const known = informal.get(bare);
  if (known !== undefined) return known;
  const negated = /^([a-z]{2,})n't$/.exec(bare)?.[1];
  if (negated !== undefined) return { at: negated.length, keys: [negated, 'not'] as const };
  const cut = bare.lastIndexOf("'");
  const tail = cut <= 0 ? '' : bare.slice(cut);
  return contractedWords.has(tail)
    ? { at: cut, keys: [spellingKey(bare.slice(0, cut)), tail] as const }
    : undefined;
}

/** The full words a contracted one may stand for. */
export const contractedWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["'d", ['had', 'would', 'did']],
  ["'ll", ['will', 'shall']],
  ["'ve", ['have']],
  ["'re", ['are']],
  ["'m", ['am']],
  ["'s", ['is', 'has', 'us']],
]);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const numberKeys: ReadonlyMap<string, string> = new Map([
  ...units.map((each, at) => [each, String(at)] as const),
  ...tens.map((each, at) => [each, String((at + 2) * 10)] as const),
  ...ordinals.map((each, at) => [each, `${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`] as const),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'half', 'twice', 'double'].map(
    (each) => [each, each] as const,
  ),
]);

/** “No. 1” is number one, and denies nothing. */
function readNumeros(tokens: readonly QuotationToken[]): readonly QuotationToken[] {
  const isNumero = (at: number) =>
    tokens[at]?.key === 'no' && tokens[at + 1]?.key === '.' && tokens[at + 2]?.kind === 'number';
  return tokens.flatMap((token, at) => {
    const stop = tokens[at + 1];
    if (isNumero(at) && stop)
      return [{ ...token, key: 'number', surface: `${token.surface}.`, end: stop.end }];
    return at > 0 && isNumero(at - 1) ? [] : [token];
  });
}

/** “twenty-five” is one number, 25. */
function joinNumbers(tokens: readonly QuotationToken[]): readonly QuotationToken[] {
  const joined: QuotationToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [ten, dash, unit] = tokens.slice(at, at + 3);
    if (ten !== undefined && unit !== undefined && dash?.key === '-' && isTenAndUnit(ten, unit)) {
      joined.push({
        ...ten,
        key: String(Number(ten.key) + Number(unit.key)),
        surface: ten.surface + dash.surface + unit.surface,
        end: unit.end,
      });
      at += 2;
    } else if (ten !== undefined) joined.push(ten);
  }
  return joined;
}

function isTenAndUnit(ten: QuotationToken, unit: QuotationToken): boolean {
  return (
    /^[2-9]0$/.test(ten.key) &&
    /^[a-z]/i.test(ten.surface) &&
    /^[1-9]$/.test(unit.key) &&
    /^[a-z]/i.test(unit.surface)
  );
}
