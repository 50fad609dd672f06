import type { MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks } from '../durations/matches-in-blocks.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const present = {
  id: 'now',
  says: 'Marks “now”, “currently”, “these days” and their like: they name no day.',
  example: 'The road is now closed.',
} as const satisfies MentionRule;

const past = {
  id: 'of-late',
  says: 'Marks “recently”, “of late”, “in the past”, “once” and their like: they name no day.',
  example: 'His tone had changed of late.',
} as const satisfies MentionRule;

const future = {
  id: 'soon',
  says: 'Marks “soon”, “in the future”, “one day” and their like: they name no day.',
  example: 'They will soon meet.',
} as const satisfies MentionRule;

const then = {
  id: 'at-the-time',
  says: 'Marks “at the time” and its like: the day is that of another event.',
  example: 'He was mayor at the time.',
} as const satisfies MentionRule;

// what may follow “the past” when it is a time and not “the past week”
const alone =
  '(?=[^a-z0-9]{0,2}$|[.,;:!?)"]| (?:is|was|were|are|has|have|had|and|but|or|that|when|he|she|it|they|we|i|you|to|for|by|as|with|who|because|than|if|at|on|in|of|from|could|would|can|may|might|will)\\b)';

const phrases: readonly (readonly [MentionRule, string])[] = [
  [
    present,
    '(?:(?:right|just|up to|even) )?now(?!-| and (?:then|again))|currently|presently|nowadays|at present|at (?:the|this|that) (?:present )?moment|' +
      'this (?:[a-z]+ )?moment|these days|(?:for )?the time being|at th(?:is|e present) time|to this day',
  ],
  [
    past,
    '(?:(?:more|most|just|only|quite|very|fairly|relatively|as) )?recently|lately|of late(?![ -](?:night|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december))|those days|' +
      `(?:in|from|of|with|to|than|about|into|like) (?:the (?:recent |distant |very recent |not-too-distant )?past)${alone}|` +
      '(?:(?:quite )?some time|a (?:very )?(?:long |short )?(?:time|while)|not (?:so|that|too|very) long|(?:not )?long) (?:ago|back)\\b|' +
      '(?<=(?:,|was|were|had) )once(?= (?:an?|one|the)\\b(?! (?:second|minute|hour|day|week|month|year|decade|century|lifetime|generation|time)))',
  ],
  [
    future,
    "(?<!\\b(?:as|so|too|very|that|how) )soon(?! as\\b| after\\b)|(?<=\\b(?:will|would|could|might|may|can|should|to|must|i'll|we'll) )one day|" +
      'one day(?= (?:be|become|have|return|take|lead|make)\\b)|some ?day(?= |[.,;])|' +
      `(?:about|for|from|into|of|to) the future(?! of\\b)${alone}|` +
      'in (?:the )?(?:near |distant |immediate |not-too-distant |very near )?future(?! of\\b)|at (?:a|some) later (?:date|time|point)|a later date|at some point in the future',
  ],
  [
    then,
    '(?:at|by|since|until|before) (?:the|that) time(?=[.,;:!?)"]| (?:and|but|that|he|she|it|they|was|were|said|as|to)\\b)',
  ],
];

const pattern = new RegExp(
  `(?<![a-z0-9$'-])(?:${phrases.map(([, source]) => `(${source})`).join('|')})(?![a-z0-9])`,
  'g',
);
// the preposition is no part of the expression
const preposition =
  /^(?:in|from|of(?! late)|with|to(?! this)|than|about|into|like|up to|at|by|since|until|before|for) /;

/** References to a present, past or future without a day: “now”, “of late”, “the future”. */
export const vagueTimes: Extractor = {
  id: 'vague-times',
  rules: phrases.map(([rule]) => rule),
  find: (article) =>
    [...matchesInBlocks(article, pattern)].flatMap(({ match, start, end }) => {
      const words = match[0].trimEnd();
      const at = match.slice(1).findIndex((each) => each !== undefined);
      const rule = phrases[at]?.[0] ?? present;
      if (isNoTime(article, start, end)) return [];
      const skipped = preposition.exec(words)?.[0].length ?? 0;
      return [
        {
          kind: 'date',
          start: start + skipped,
          end: start + words.length,
          rule: rule.id,
          hedges: [],
          stated: {},
          unresolved: rule === then ? 'depends-on-another-event' : 'vague',
          precision: 'none',
        },
      ];
    }),
};

/** The organization, and “Now, let us see”, which opens a sentence and says nothing of time. */
function isNoTime({ text, lower }: ReadableArticle, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === 'NOW' || (words === 'Now' && lower.startsWith(',', end));
}
