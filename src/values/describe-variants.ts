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
const mostNamed = 2; // a reason is one sentence; the page shows every place

/** The kinds of difference with examples of each: “capitals (“a” and “A”) and spelling (“honour” and “honor”)”. */
export function describeVariants(variants: readonly Variant[], a: string, b: string): string {
  const phrases = variantKinds.flatMap((kind) => {
    const ofKind = variants.filter((each) => each.kind === kind);
    if (ofKind.length === 0) return [];
    if (kind === 'punctuation') return ['punctuation'];
    const examples = ofKind.slice(0, mostNamed).map((each) => example(each, a, b));
    const more = ofKind.length > mostNamed ? ' and others' : '';
    if (kind === 'omission' || kind === 'addition') return [`${bothAnd.format(examples)}${more} in one only`];
    return [`${kindNames[kind]} (${examples.join(', ')}${more})`];
  });
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

function example({ kind, a: inA, b: inB }: Variant, a: string, b: string): string {
  const [one, other] = [shorten(a.slice(inA.start, inA.end)), shorten(b.slice(inB.start, inB.end))];
  if (kind === 'omission' || kind === 'addition') return `“${kind === 'omission' ? one : other}”`;
  return one === '' || other === '' ? `“${one}${other}” in one only` : `“${one}” and “${other}”`;
}

const longestNamed = 60;

function shorten(words: string): string {
  return words.length <= longestNamed ? words : `${words.slice(0, longestNamed).trimEnd()}…`;
}
