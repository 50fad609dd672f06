import { foldForMatching } from '../../text/fold.ts';
import { functionWords } from '../../text/function-words.ts';
import { textOf } from '../../text/span.ts';
import { stemOf } from '../../text/stem-of.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { TermKey } from './fact-sentence.ts';
import type { PlacedMention } from './placed-mention.ts';

/**
 * What a name comes down to, so that “Mr. Petro” and “Gustavo Petro” are one term, and “U.S.”, “United States” and “American”:
 * of a person the last name, of anything else its words. None for other mentions.
 */
export function nameTerms({ mention, at }: PlacedMention, folded: string): TermKey[] {
  if (mention.kind !== 'name') return [];
  const name = foldForMatching(mention.inferred?.name ?? textOf(folded, at)).replace(/^the /, '');
  const known = oneName.get(name);
  if (known !== undefined) return [{ key: stemOf(known), word: name }];
  const words = wordsOf(name);
  return (mention.stated.sort === 'person' ? words.slice(-1) : words).map((word) => ({
    key: stemOf(word),
    word,
  }));
}

function wordsOf(name: string): string[] {
  return tokenize(name)
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => textOf(name, token).replace(/'s?$/, ''))
    .filter((word) => !functionWords.has(word) && !afterNames.has(word));
}

const afterNames: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Names whose adjective has other letters; the rest the stem joins (“Colombia”, “Colombian”). */
const oneName: ReadonlyMap<string, string> = new Map(
  `united states american|us american|u.s. american|usa american|u.s.a. american|united states of america american
  |america american|united kingdom british|uk british|u.k. british|great britain british|britain british|france french
  |germany german|spain spanish|china chinese|netherlands dutch|greece greek|switzerland swiss|ireland irish
  |denmark danish|sweden swedish|finland finnish|poland polish|turkey turkish|wales welsh|scotland scottish
  |england english|philippines filipino|north korea korean|south korea korean|peru peruvian|portugal portuguese
  |vietnam vietnamese|japan japanese|norway norwegian|european union european|e.u. european|eu european
  |europe european|russian federation russian|united nations un|u.n. un`
    .split('|')
    .map((line) => line.trim())
    .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)] as const),
);
