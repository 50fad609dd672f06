/** The words of a clause that tell whether it speaks of what was or of what is to come, found in one pass. */
import { auxiliariesAhead, wordsAhead, wordsBehind } from './direction-cues.ts';
import { noPast, sameInAnyTense } from './past-forms.ts';
import { arranged, arranging, schedulesMany, schedulesOne, schedulesSide } from './schedule-verbs.ts';

/**
 * `arranged` is a present tense that tells of a plan, `present` one that tells nothing of the kind, `open` what may be
 * either, `maybe-past` a form that is the same in any tense.
 */
export type Tense = 'past' | 'future' | 'arranged' | 'open' | 'present' | 'maybe-past';

const any = (words: readonly string[]) => `(?:${words.join('|')})`;

// a noun, not a verb: “his visits”, “the proposed merger” keeps its cue
const nounBefore =
  '(?<!\\b(?:the|these|those|of|his|her|its|their|our|my|more|several|many|two|three|tax|all) )';
const many =
  '(?<=\\b(?:[a-z]{2,14}[b-rt-z]s|[a-z]{2,14}[aei]s|[A-Z][A-Za-z]{1,14}s|who|they|we|both|police|people|men|women|children) )';
const verbEnd = '(?! (?:of|was|is|were|has|had)\\b)';
const side = `(?<=(?:\\b[A-Z][A-Za-z]{2,14}|,) )(?<!\\b(?:The|This|That|These|Those|His|Her|Their|Its|Our|State) )${any(schedulesSide)}(?= (?:the )?[A-Z]| [a-z])`;

/** In the order of the groups; the first that fits a place counts there. */
const groups: readonly (readonly [Tense | undefined, string])[] = [
  [
    undefined, // what was expected is compared, and a participle before a noun is no verb
    [
      '\\bthan (?:(?:had|was|were) )?(?:been )?(?:previously |originally |initially )?(?:anticipated|expected|feared|forecast|hoped|planned|predicted|proposed|scheduled|thought)\\b',
      '\\b(?:the|an?|its|their|his) (?:[a-z]+ly |recently |long-)?(?!planned|proposed|scheduled|expected|anticipated)[a-z]{1,14}ed (?=[a-z]{3})(?!(?:after|and|at|because|by|during|for|from|into|that|the|when|while|with)\\b)',
    ].join('|'),
  ],
  [
    'past',
    [
      '\\bhad (?:originally |initially |previously |long )?been [a-z]+(?: to (?:be )?[a-z]+)?',
      '\\b(?:began|compelled|continued|failed|forced|had|helped|managed|refused|started|unable) to (?:be )?[a-z]+',
      "\\bcould(?: not|n't) (?:immediately )?be (?:confirmed|determined|reached|verified)\\b",
      '\\b(?:may|might|must) have (?:been )?[a-z]+',
    ].join('|'),
  ],
  [
    'open',
    [
      "\\bcould(?: not|n't)(?: [a-z]+)?",
      '\\bcould (?:see|hear|feel|smell|be (?:seen|heard|felt))\\b',
      '\\b(?:would|should|could) have (?:been )?[a-z]+',
    ].join('|'),
  ],
  [
    'arranged',
    [
      `\\b(?:is|are|'s|'re) (?:also |now |being )?${any([...arranged, ...arranging])}\\b`,
      `${nounBefore}\\b${any(schedulesOne)}\\b${verbEnd}`,
      `${many}${any(schedulesMany)}\\b${verbEnd}`,
      side,
    ].join('|'),
  ],
  [
    'present',
    '\\b(?:is|are) (?:not )?(?!expected|planned|scheduled|slated|supposed|poised)[a-z]{1,20}ed\\b|\\b(?:has|have) (?:an?|the|no|two|three|four|five|\\d)\\b',
  ],
  [
    'future',
    [
      `(?:\\b${any(auxiliariesAhead)}\\b|'ll\\b)(?: (?:not|also|then|formally|now|only))?(?: (?:have )?be(?:en)?)?(?: [a-z]+ed\\b| [a-z]+(?= (?:on|in|by|at|to|$)| $))?`,
      `\\b${any(wordsAhead)}\\b`,
      '\\bto (?:be [a-z]+|(?:meet|vote|resume|begin|start|open|close|end|expire|leave|travel|return|testify|appear|speak|decide|convene|take|hold|visit|arrive|complete|finish|launch|release|report|announce|pay|sign|receive|respond|resign|run|play|face|conclude)(?= ))',
    ].join('|'),
  ],
  ['past', `\\b${any(wordsBehind)}\\b|\\b(?!${any(noPast)}\\b)[a-z]{1,20}ed\\b`],
  ['present', "\\b(?:is|are|isn't|aren't|does|doesn't|do|don't|says|remains?)\\b"],
  [
    'maybe-past',
    `(?<!\\b(?:to|an?|the|of|its|his|her|their|rate|tax|price|job|must|record|and) )\\b${any(sameInAnyTense)}\\b`,
  ],
];

const cue = new RegExp(groups.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

export interface TenseCue {
  readonly tense: Tense;
  readonly words: string;
}

/** The cues of a run of words, in order. */
export function tenseCues(words: string): TenseCue[] {
  return [...words.matchAll(cue)].flatMap((match) => {
    const group = match.findIndex((each, at) => at > 0 && each !== undefined);
    const tense = groups[group - 1]?.[0];
    return tense === undefined ? [] : [{ tense, words: match[0] }];
  });
}
