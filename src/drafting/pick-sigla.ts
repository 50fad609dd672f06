import { foldForMatching } from '../text/fold.ts';

/**
 * A letter for each label, none twice: its first letter, else its first with another of its letters, else the first
 * letters that are free. 702 articles can be told apart; beyond them the last ones repeat, and the check says so.
 */
export function pickSigla(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const siglum = [...wishes(label), ...everySiglum].find((each) => !taken.has(each)) ?? 'Zz';
    taken.add(siglum);
    return siglum;
  });
}

function wishes(label: string): string[] {
  const letters = [...foldForMatching(label.replace(/^the\s+/i, ''))].filter((each) => /[a-z]/.test(each));
  const [first, ...others] = letters;
  if (first === undefined) return [];
  const capital = first.toUpperCase();
  return [capital, ...others.map((other) => `${capital}${other}`)];
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const everySiglum = [
  ...alphabet.map((letter) => letter.toUpperCase()),
  ...alphabet.flatMap((first) => alphabet.map((second) => `${first.toUpperCase()}${second}`)),
];
