import { kinLines } from './lexicon/kin-words.ts';
import { plainForms } from './lexicon/plain-forms.ts';

/**
 * The stem of a folded word: what its forms have in common. “captures”, “captured” and “capturing” give "captur". It only
 * serves to find candidates; nothing stemmed is shown.
 */
export function stemOf(folded: string): string {
  const bare = folded.replace(/'s$/, '').replace(/['.]/g, '');
  return withoutEndings(plainForms.get(bare) ?? bare);
}

/** The stem that stands for all words of one kind of event: “seized” gives that of “capture”; else the word’s own stem. */
export function kinOf(stem: string): string {
  return kins.get(stem) ?? stem;
}

const shortest = 3; // what is left of a word must still tell it apart

function withoutEndings(word: string): string {
  if (word.length <= shortest + 1) return word.replace(/([^s])s$/, '$1').replace(/^(...)e$/, '$1');
  const root = withoutSuffix(withoutPlural(word));
  return root.length > shortest ? root.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i') : root;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const suffixes = [
  'ation',
  'ition',
  'ing',
  'ed',
  'er',
  'or',
  'ment',
  'ional',
  'ion',
  'ial',
  'al',
  'ity',
  'ly',
];

function withoutSuffix(word: string): string {
  const suffix = suffixes.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
  if (suffix === undefined) return word;
  const root = word.slice(0, -suffix.length);
  if (!/[aeiouy]/.test(root)) return word;
  // “planned” doubles the letter that “plan” has once; “killed” has it twice itself
  return suffix === 'ing' || suffix === 'ed' ? root.replace(/([bdgmnprt])\1$/, '$1') : root;
}

const kins: ReadonlyMap<string, string> = new Map(
  kinLines.flatMap((line) => {
    const [plainest = ''] = line.map(stemOf);
    return line.map((word) => [stemOf(word), plainest] as const);
  }),
);
