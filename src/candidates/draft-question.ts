import type { Candidate } from '../schemas/candidate.ts';
import type { Slot } from './find-slots.ts';
import { nounOf } from './find-noun.ts';
import type { SlotGroup } from './group-slots.ts';
import { surfaceOf } from './shared-words.ts';

export interface Drafted {
  readonly question: string;
  readonly title: string;
}

/** A neutral question from the words the readings share, and a short title. */
export function draftQuestion(kind: Candidate['kind'], slots: readonly Slot[], group: SlotGroup): Drafted {
  const topic = topicOf(slots, group);
  switch (kind) {
    case 'duration':
      return topic.noun === undefined
        ? {
            question: `How long a time do the accounts give for ${topic.words}?`,
            title: `Length: ${topic.words}`,
          }
        : { question: `How long did ${topic.noun} last?`, title: `Length of ${topic.noun}` };
    case 'date':
      return dateQuestion(slots, topic);
    case 'quantity':
      return quantityQuestion(slots, topic);
    case 'rank':
      return {
        question: `What rank do the accounts give for ${topic.words}?`,
        title: `Rank: ${topic.words}`,
      };
    default:
      return plainQuestion(topic.words);
  }
}

/** The plain form that fits every kind: what the accounts say about the words they share. */
export function plainQuestion(words: string): Drafted {
  return { question: `What do the accounts say about ${words}?`, title: `About ${words}` };
}

interface Topic {
  /** With its article: “the meeting”; absent when no shared word is shown to be a noun. */
  readonly noun?: string;
  /** Shared words: “the meeting and Maduro”. */
  readonly words: string;
}

function topicOf(slots: readonly Slot[], { heads, shared }: SlotGroup): Topic {
  const sentences = slots.map(({ sentence }) => sentence);
  const nouns = heads.flatMap((kin) => nounOf(kin, sentences) ?? []);
  const [noun] = nouns;
  const names = shared.flatMap((kin) => nameOf(kin, slots) ?? []);
  const others = shared.flatMap((kin) => surfaceOf(kin, sentences) ?? []);
  const words = [...new Set([...nouns.slice(0, 1), ...names.slice(0, 1), ...others])].slice(0, 2);
  return { words: words.join(' and '), ...(noun !== undefined && { noun }) };
}

/** The word as a name, where a sentence has it as one. */
function nameOf(kin: string, slots: readonly Slot[]): string | undefined {
  for (const { sentence } of slots) {
    const word = sentence.words.find((each) => each.kin === kin && each.isName);
    if (word !== undefined) return surfaceOf(kin, [sentence]);
  }
  return undefined;
}

function dateQuestion(slots: readonly Slot[], { noun, words }: Topic): Drafted {
  if (noun === undefined || slots.some(({ qualified }) => qualified.includes('unreal'))) {
    return {
      question: `What date do the accounts give in connection with ${words}?`,
      title: `Date: ${words}`,
    };
  }
  return { question: `What date do the accounts give for ${noun}?`, title: `Date of ${noun}` };
}

function quantityQuestion(slots: readonly Slot[], { noun, words }: Topic): Drafted {
  const [unit] = slots.flatMap(({ value }) => (value.kind === 'quantity' ? [value.unit] : []));
  if (unit === '%') {
    return {
      question: `What percentage do the accounts give for ${noun ?? words}?`,
      title: `Percentage: ${words}`,
    };
  }
  return { question: `What figure do the accounts give for ${noun ?? words}?`, title: `Figure: ${words}` };
}
