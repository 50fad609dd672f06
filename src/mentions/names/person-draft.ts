import { suffixes } from './person-words.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameForm, PersonMention } from './person.ts';

/** A person while the article is being read. */
export interface PersonDraft {
  readonly name: string;
  /** Where the name stands in full, and otherwise. */
  readonly candidates: readonly NameCandidate[];
  readonly mentions: readonly PersonMention[];
  readonly titles: readonly string[];
}

/** A mention with its titles; a surname behind one is `title-and-surname`. */
export function mentionOf(candidate: NameCandidate, form: NameForm): PersonMention {
  const isTitled = candidate.titled.start < candidate.span.start;
  return {
    start: candidate.titled.start,
    end: candidate.titled.end,
    form: form === 'surname' && isTitled ? 'title-and-surname' : form,
    possessive: candidate.possessive,
  };
}

/** Each title once, in the order of the text. */
export function titlesOf(candidates: readonly NameCandidate[]): string[] {
  return [...new Set(candidates.flatMap(({ context }) => context.titles))];
}

/** The name as written where it is fullest, with one kind of blank. */
export function fullestName(candidates: readonly NameCandidate[], text: string): string {
  const written = candidates.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  return written.reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best), written[0] ?? '');
}

function lengthOf(name: string): number {
  return name.split(' ').filter((word) => !suffixes.has(word.toLowerCase().replace('.', ''))).length;
}
