import type { Witness } from '../../schemas/witness.ts';
import { foldForMatching } from '../../text/fold.ts';

/**
 * Sentences for readers, one for each credit of `article` that names the outlet of `other`: its agency, or the source its
 * source credit names. Credits of photographs are neither. An agency counts where the two share copy, for it puts out more
 * than one account of an event; so do initials, “WSJ” for “The Wall Street Journal”.
 */
export function creditsNaming(article: Witness, other: Witness, sharesCopy: boolean): string[] {
  const { agency, source, outlet } = article.entry.metadata;
  const theirs = other.entry.metadata.outlet?.value;
  if (theirs === undefined || (outlet && areOneName(outlet.value, theirs, false))) return [];
  const names = (credit: string | undefined) =>
    credit !== undefined && areOneName(credit, theirs, sharesCopy);
  return [
    ...(names(source?.value) ? [`${article.label} names ${source?.value ?? ''} as its source.`] : []),
    ...(sharesCopy && names(agency?.value)
      ? [`${article.label} is credited to ${agency?.value ?? ''}.`]
      : []),
  ];
}

/** Whether two names are one but for case, marks and a leading “The”; with `initials` “AP” is “Associated Press”. */
export function areOneName(a: string, b: string, initials: boolean): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  if (one.join('') === other.join('')) return true;
  return initials && (areInitials(one, other) || areInitials(other, one));
}

function wordsOf(name: string): string[] {
  const words = foldForMatching(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words[0] === 'the' ? words.slice(1) : words;
}

function areInitials(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('');
  return letters.length >= 2 && long.length >= 2 && letters === long.map((each) => each.charAt(0)).join('');
}
