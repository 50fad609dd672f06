import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { DeclinedLine, FoundByProgram, FoundCandidate } from '../schemas/found-by-program.ts';
import { accountOf, articleOf, foreignLanguage } from './claim-accounts.ts';
import { describeEdtf } from './describe-edtf.ts';
import { paragraphAddress } from './paragraph-address.ts';
import { readableText } from './readable-text.ts';
import type { CitedSpan } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** So many are listed; editors see all by a command. */
const mostListed = 12;

/** The differences the page lists: none unless the story shows them, and none that a claim asks about already. */
export function listedCandidates(story: CheckedStory): Candidate[] {
  return openCandidates(story).slice(0, mostListed);
}

/** The telling words of every reading listed. */
export function wordsOfCandidates(story: CheckedStory): CitedSpan[] {
  return listedCandidates(story).flatMap(({ readings }) =>
    readings.map(({ article, mark }) => ({ article, ...mark })),
  );
}

/** `ends`: how far the words of each reading may be shown. Nothing where there is nothing to list. */
export function storyCandidates(
  story: CheckedStory,
  ends: readonly number[],
  words: Words,
): FoundByProgram | undefined {
  const listed = listedCandidates(story);
  if (listed.length === 0) return undefined;
  const more = openCandidates(story).length - listed.length;
  const left = [...ends];
  return {
    candidates: listed.map((candidate) => foundCandidate(story, candidate, left, words)),
    ...(more > 0 && { more: words.timeViews.furtherDifferences(more) }),
  };
}

/** What editors set aside, latest first. */
export function declinedLines({ selection }: CheckedStory, words: Words): DeclinedLine[] {
  return selection.declined
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .map(({ question, because, on }) => ({ question, because, on: describeEdtf(on, words) }));
}

function openCandidates({ file, candidates }: CheckedStory): Candidate[] {
  if (file.candidates !== 'show') return [];
  return candidates.filter((candidate) => candidate.claim === undefined && isDifference(candidate));
}

/** Lone figures, and sentences whose words give no value to compare, are for editors to read. */
function isDifference({ kind, relation, readings }: Candidate): boolean {
  return readings.length > 1 && relation !== 'same' && kind !== 'text';
}

/** Takes the ends of its readings from `left`. */
function foundCandidate(
  story: CheckedStory,
  candidate: Candidate,
  left: number[],
  words: Words,
): FoundCandidate {
  const { question, relation, readings, because } = candidate;
  return {
    question,
    relation: words.timeViews.programReads(words.relations.labels[relation]),
    readings: readings.map((reading) => foundReading(story, reading, left.shift() ?? 0, words)),
    because,
  };
}

function foundReading(
  story: CheckedStory,
  { article: id, mark, says }: CandidateReading,
  end: number,
  words: Words,
): FoundCandidate['readings'][number] {
  const article = articleOf(story, id);
  const lang = foreignLanguage(article, words);
  return {
    ...accountOf(story, id),
    address: paragraphAddress(story, id, mark),
    says,
    ...(end >= mark.end && { words: readableText(article.text, mark, article.entry.replacements) }),
    ...(lang !== undefined && { lang }),
  };
}
