import type { Candidate } from '../../schemas/candidate.ts';
import { countedNoun, wholeOf } from './counted-noun.ts';
import type { Slot } from '../slots/find-slots.ts';
import type { SlotGroup } from '../slots/group-slots.ts';
import { happenings } from '../lexicon/happenings.ts';
import { stemOf } from '../../text/stem-of.ts';
import { quotedPair } from '../sentences/shared-words.ts';
import { tellsOfFuture } from './tells-of-future.ts';
import { wordsAround } from '../sentences/words-around.ts';
import { topicOf, type Topic } from './topic-of.ts';

export interface Drafted {
  readonly question: string;
  readonly title: string;
}

export interface DraftedOfValue extends Drafted {
  /** Whether the words show what the value is a value of. */
  readonly isCarried: boolean;
}

/** A neutral question from the words the readings share, and a short title. */
export function draftQuestion(
  kind: Candidate['kind'],
  slots: readonly Slot[],
  group: SlotGroup,
): DraftedOfValue {
  const sentences = slots.map(({ sentence }) => sentence);
  const topic = topicOf(group.shared, group.heads, sentences);
  const drafted = typedQuestion(kind, slots, group, topic);
  const isNamed = !/ here\?$/.test(drafted.question);
  const isCarried = topic.noun !== undefined || / of |^How many /.test(drafted.question);
  if (isNamed) return { ...drafted, isCarried };
  const title = titled(`${drafted.title}:`, quotedPair(group.shared, sentences));
  return { ...drafted, title, isCarried };
}

function typedQuestion(
  kind: Candidate['kind'],
  slots: readonly Slot[],
  group: SlotGroup,
  topic: Topic,
): Drafted {
  switch (kind) {
    case 'duration':
      return durationQuestion(topic);
    case 'date':
      return dateQuestion(slots, topic);
    case 'quantity':
      return quantityQuestion(slots, group, topic);
    case 'rank':
      return {
        question: ask('What rank or share do the accounts give', 'for', topic.words),
        title: titled('Rank:', topic.words),
      };
    default:
      return plainQuestion(topic.words);
  }
}

/** The plain form that fits every kind: what the accounts say about the names and nouns they share. */
export function plainQuestion(words: string, quoted = ''): Drafted {
  return words === ''
    ? { question: 'What do the accounts say here?', title: titled('About', quoted) }
    : { question: `What do the accounts say about ${words}?`, title: `About ${words}` };
}

/** “What date do the accounts give for the vote?”; without a topic “What date do the accounts give here?”. */
function ask(asked: string, link: string, words: string): string {
  return words === '' ? `${asked} here?` : `${asked} ${link} ${words}?`;
}

/** A title that names its words; where nothing shows them to be nouns, quoted from the passages. */
function titled(kind: string, words: string): string {
  return words === '' ? kind.replace(/:$/, '') : `${kind} ${words}`;
}

function durationQuestion({ noun, plainNoun, words }: Topic): Drafted {
  return plainNoun !== undefined && isHappening(plainNoun)
    ? { question: `How long did ${noun ?? plainNoun} last?`, title: `Length of ${plainNoun}` }
    : {
        question: ask('What length of time do the accounts give', 'for', words),
        title: titled('Length of time:', words),
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
  const carrier = noun ?? words;
  if (counted === '%') return shareQuestion(slots, carrier);
  if (counted === undefined) {
    return {
      question: ask('What figure do the accounts give', 'for', carrier),
      title: titled('Figure:', carrier),
    };
  }
  const done = passiveOf(heads, slots);
  if (done !== undefined)
    return { question: `How many ${counted} were ${done}?`, title: `${counted} ${done}` };
  return { question: `How many ${counted} do the accounts report?`, title: `Number of ${counted}` };
}

function shareQuestion(slots: readonly Slot[], carrier: string): Drafted {
  const whole = wholeOf(slots);
  if (whole !== undefined)
    return { question: `What percentage of ${whole} do the accounts give?`, title: `Percentage of ${whole}` };
  return {
    question: ask('What figure do the accounts give', 'for', carrier),
    title: titled('Percentage:', carrier),
  };
}

/** “killed”, where an account has it right before the figure, or after “were” behind it. */
function passiveOf(heads: readonly string[], slots: readonly Slot[]): string | undefined {
  for (const { sentence, mention } of slots) {
    const { before, after: behind } = wordsAround(sentence, mention);
    const after = behind.slice(0, 4);
    const at = after.findIndex(({ folded }) => folded === 'were' || folded === 'was' || folded === 'been');
    const active = before[0] !== undefined && measuring.test(before[0].folded) ? undefined : before[0];
    const done = [active, at === -1 ? undefined : after[at + 1]].find(
      (word) => word !== undefined && word.folded.endsWith('ed') && heads.includes(word.kin),
    );
    if (done !== undefined) return done.folded;
  }
  return undefined;
}

// “deaths surpassed 5,000”: what the count does, and nothing done to what is counted
const measuring =
  /^(?:surpass|eclips|exceed|topp|pass|reach|cross|near|total|number|averag|includ|approach|equal|need|want|add)ed$/;

/** “the meeting”: something that takes place and lasts. */
function isHappening(noun: string): boolean {
  const last = noun.split(' ').at(-1) ?? '';
  return happenings.has(stemOf(last)) && !/s$/.test(last);
}
