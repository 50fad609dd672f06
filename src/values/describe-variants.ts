import { variantKinds, type Variant } from '../schemas/comparison.ts';
import { formatCount } from './format-amount.ts';

const kindNames: Readonly<Record<Variant['kind'], string>> = {
  case: 'capitals',
  punctuation: 'punctuation',
  spelling: 'spelling',
  contraction: 'contraction',
  word: 'a word',
  omission: 'words in one only',
  addition: 'words in one only',
  number: 'a number',
  negation: 'a negation',
};

const bothAnd = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const mostNamed = 3; // a reason is one sentence; the page shows every place

/** The differences in words with what each version has: “spelling (“honour” and “honor”), punctuation”. */
export function describeVariants(variants: readonly Variant[], a: string, b: string): string {
  const named = variants.filter((each) => each.kind !== 'punctuation').slice(0, mostNamed);
  const phrases = named.map((each) => describeVariant(each, a, b));
  const rest = variants.filter((each) => each.kind !== 'punctuation').length - named.length;
  if (rest > 0) phrases.push(formatCount(rest, 'more difference'));
  if (variants.some((each) => each.kind === 'punctuation')) phrases.push('punctuation');
  return bothAnd.format(phrases);
}

/** How many places differ, and in what: “3 places: 1 capitals, 2 punctuation”. Alike from both sides. */
export function sizeOfVariants(variants: readonly Variant[]): string {
  const counts = new Map<string, number>();
  for (const kind of variantKinds) {
    const count = variants.filter((each) => each.kind === kind).length;
    if (count > 0) counts.set(kindNames[kind], (counts.get(kindNames[kind]) ?? 0) + count);
  }
  const kinds = [...counts].map(([name, count]) =>
    counts.size === 1 && count === variants.length ? name : `${name} (${count})`,
  );
  return `${formatCount(variants.length, 'place')}: ${kinds.join(', ')}`;
}

function describeVariant({ kind, a: inA, b: inB }: Variant, a: string, b: string): string {
  const [one, other] = [shorten(a.slice(inA.start, inA.end)), shorten(b.slice(inB.start, inB.end))];
  if (one === '' || other === '') return `“${one}${other}” in one only`;
  return `${kindNames[kind]} (“${one}” and “${other}”)`;
}

const longestNamed = 60;

function shorten(words: string): string {
  return words.length <= longestNamed ? words : `${words.slice(0, longestNamed).trimEnd()}…`;
}
