import type { Candidate } from '../schemas/candidate.ts';
import { containsSpan } from '../text/span.ts';
import type { Slot } from './find-slots.ts';
import type { SlotGroup } from './group-slots.ts';
import { happenings } from './lexicon/happenings.ts';
import { stemOf } from '../text/stem-of.ts';
import { tellsOfFuture } from './tells-of-future.ts';
import { wordsAround } from './words-around.ts';
import { topicOf, type Topic } from './topic-of.ts';

export interface Drafted {
  readonly question: string;
  readonly title: string;
}

/** A neutral question from the words the readings share, and a short title. */
export function draftQuestion(kind: Candidate['kind'], slots: readonly Slot[], group: SlotGroup): Drafted {
  const sentences = slots.map(({ sentence }) => sentence);
  const topic = topicOf(group.shared, group.heads, sentences);
  switch (kind) {
    case 'duration':
      return durationQuestion(topic);
    case 'date':
      return dateQuestion(slots, topic);
    case 'quantity':
      return quantityQuestion(slots, group, topic);
    case 'rank':
      return {
        question: `What rank or share do the accounts give for ${topic.words}?`,
        title: `Rank: ${topic.words}`,
      };
    default:
      return plainQuestion(topic.words);
  }
}

/** The plain form that fits every kind: what the accounts say about the words they share. */
export function plainQuestion(words: string): Drafted {
  return { question: ask('What do the accounts say', 'about', words), title: titled('About', words) };
}

/** “What date do the accounts give for the vote?”; without a topic “What date do the accounts give?”. */
function ask(asked: string, link: string, words: string): string {
  return words === '' ? `${asked}?` : `${asked} ${link} ${words}?`;
}

function titled(kind: string, words: string): string {
  return words === '' ? kind : `${kind} ${words}`;
}

function durationQuestion({ noun, plainNoun, words }: Topic): Drafted {
  return plainNoun !== undefined && isHappening(plainNoun)
    ? { question: `How long did ${noun ?? plainNoun} last?`, title: `Length of ${plainNoun}` }
    : {
        question: `What length of time do the accounts give for ${words}?`,
        title: `Length of time: ${words}`,
      };
}

function dateQuestion(slots: readonly Slot[], { noun, plainNoun, words }: Topic): Drafted {
  if (noun === undefined || plainNoun === undefined || !isHappening(plainNoun)) {
    return {
      question: ask('What date do the accounts give', 'in connection with', words),
      title: titled('Date:', words),
    };
  }
  return {
    question: tellsOfFuture(slots) ? `When is ${noun} to take place?` : `When did ${noun} take place?`,
    title: `Date of ${plainNoun}`,
  };
}

function quantityQuestion(slots: readonly Slot[], { heads }: SlotGroup, { noun, words }: Topic): Drafted {
  const counted = countedNoun(slots);
  if (counted === '%') {
    return {
      question: ask('What percentage do the accounts give', 'for', noun ?? words),
      title: titled('Percentage:', noun ?? words),
    };
  }
  if (counted === undefined) {
    return {
      question: ask('What figure do the accounts give', 'for', noun ?? words),
      title: titled('Figure:', noun ?? words),
    };
  }
  const done = passiveOf(heads, slots);
  if (done !== undefined)
    return { question: `How many ${counted} were ${done}?`, title: `${counted} ${done}` };
  return { question: `How many ${counted} do the accounts report?`, title: `Number of ${counted}` };
}

/** “people”, where every account counts them by the same word; “%” for shares. */
function countedNoun(slots: readonly Slot[]): string | undefined {
  const nouns = slots.map(nounCounted);
  const [first] = nouns;
  if (first === undefined) return undefined;
  const isOne = nouns.every((noun) => noun !== undefined && stemOf(noun) === stemOf(first));
  return isOne ? (nouns.find((noun) => noun?.endsWith('s')) ?? first) : undefined;
}

/** The last word of the expression, where it is what the value counts: “20,400 soldiers”, “two of its seven piers”. */
function nounCounted({ value, sentence, mention }: Slot): string | undefined {
  if (value.kind !== 'quantity') return undefined;
  if (value.unit === '%') return '%';
  const last = sentence.words.findLast((word) => containsSpan(mention, word))?.folded;
  const named = value.unit === '' ? value.scope.of?.split(' ').at(-1) : value.unit;
  return last !== undefined && named !== undefined && stemOf(last) === stemOf(named.toLowerCase())
    ? last
    : undefined;
}

/** “killed”, where an account has it right before the figure, or after “were” behind it. */
function passiveOf(heads: readonly string[], slots: readonly Slot[]): string | undefined {
  for (const { sentence, mention } of slots) {
    const { before, after: behind } = wordsAround(sentence, mention);
    const after = behind.slice(0, 4);
    const at = after.findIndex(({ folded }) => folded === 'were' || folded === 'was' || folded === 'been');
    const done = [before[0], at === -1 ? undefined : after[at + 1]].find(
      (word) => word !== undefined && word.folded.endsWith('ed') && heads.includes(word.kin),
    );
    if (done !== undefined) return done.folded;
  }
  return undefined;
}

/** “the meeting”: something that takes place and lasts. */
function isHappening(noun: string): boolean {
  const last = noun.split(' ').at(-1) ?? '';
  return happenings.has(stemOf(last)) && !/s$/.test(last);
}
