import type { Metadata } from '../../schemas/entry.ts';
import variants from '../lexicon/spelling-variants.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import { fromSourceFile } from './from-source-file.ts';

/**
 * The variety of English: what the source file says, else what the spelling shows. At least two different words must
 * speak for one variety, and more than twice as many as for the other. Capitalized words are left out, for names keep their spelling.
 */
export function findLanguage(reading: Reading): Metadata['language'] {
  return fromSourceFile(reading.source.language) ?? fromSpelling(reading);
}

const fewestWords = 2;

function fromSpelling({ text, pieces }: Reading): Metadata['language'] {
  const seen = { 'en-GB': new Set<string>(), 'en-US': new Set<string>() };
  for (const { kind, start, end } of pieces) {
    if (kind !== 'paragraph') continue;
    for (const [word] of text.slice(start, end).matchAll(smallWords)) {
      const variety = varieties.get(word);
      if (variety) seen[variety].add(word);
    }
  }
  const [british, american] = [seen['en-GB'], seen['en-US']];
  const value = british.size > american.size ? 'en-GB' : 'en-US';
  const [more, fewer] = value === 'en-GB' ? [british, american] : [american, british];
  if (more.size < fewestWords || more.size <= 2 * fewer.size) return undefined;
  const named = [...more].slice(0, 6).map((word) => `“${word}”`);
  return { how: 'inferred', value, rule: 'spelling', basis: `The spelling of ${named.join(', ')}.` };
}

const smallWords = /(?<![\p{L}\p{M}])[a-z]{4,}(?![\p{L}\p{M}])/gu;

const varieties = new Map<string, 'en-GB' | 'en-US'>();
const add = (variety: 'en-GB' | 'en-US', words: readonly string[]) => {
  for (const word of words) varieties.set(word, variety);
};
const join = (stems: readonly string[], endings: readonly string[]) =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending));

add('en-GB', join(variants['verbs in -ise and -ize'], variants['endings of verbs in -ise']));
add('en-US', join(variants['verbs in -ise and -ize'], variants['endings of verbs in -ize']));
add('en-GB', join(variants['words in -our and -or'], variants['endings of words in -our']));
add('en-US', join(variants['words in -our and -or'], variants['endings of words in -or']));
add('en-GB', join(variants['verbs that double their l in British English'], ['led', 'ling']));
add('en-US', join(variants['verbs that double their l in British English'], ['ed', 'ing']));
add('en-GB', variants['British']);
add('en-US', variants['American']);
