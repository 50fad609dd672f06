import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks } from '../durations/matches-in-blocks.ts';
import type { Extractor } from '../extractor.ts';

const often = {
  id: 'often-and-seldom',
  says: 'Marks “often”, “sometimes”, “rarely” and their like: they say how often without a number.',
  example: 'He often asks reporters in.',
} as const satisfies MentionRule;

const never = {
  id: 'never',
  says: 'Marks “never”: not once.',
  example: 'He had never met him.',
} as const satisfies MentionRule;

const again = {
  id: 'yet-again',
  says: 'Marks “yet again”, “once more” and their like: at least a second time.',
  example: 'Talks failed yet again.',
} as const satisfies MentionRule;

const rare = {
  id: 'rare-occasion',
  says: 'Marks what happens as rare or unusual: “a rare visit”.',
  example: 'It was a rare face-to-face discussion.',
} as const satisfies MentionRule;

const events =
  'appearance|address|admission|agreement|apology|appeal|attack|briefing|break|call|case|chance|circumstance|concession|conversation|criticism|decision|defeat|departure|discussion|display|dispute|encounter|event|exception|exchange|experience|face-to-face|gathering|gesture|glimpse|insight|instance|interview|intervention|joint|look|loss|meeting|moment|move|news conference|occasion|occurrence|one-on-one|opportunity|outburst|outing|plea|press conference|public|rebuke|request|retreat|reversal|sight|session|show|sign|speech|statement|step|summit|talks|televised|trip|turn|victory|view|visit|vote|warning|win|words';

const rules: readonly (readonly [MentionRule, string])[] = [
  [
    often,
    'often(?:times)?|sometimes|occasionally|frequently|repeatedly|routinely|regularly|usually|rarely|seldom|infrequently|' +
      'time and (?:time )?again|time after time|again and again|over and over|(?:every )?now and (?:then|again)|' +
      'every so often|once in a while|from time to time|on occasion',
  ],
  [never, 'never(?! mind)'],
  [again, 'yet again|once (?:again|more)|all over again'],
  [
    rare,
    `(?:rare|unusual|uncommon|infrequent)(?= (?:[a-z]+, )?(?:and |but )?(?:[a-z-]+ ){0,1}(?:${events})\\b)`,
  ],
];

const pattern = new RegExp(
  `(?<![a-z0-9-])(?:${rules.map(([, source]) => `(${source})`).join('|')})(?![a-z0-9-])`,
  'g',
);

/** How often without a unit of time: “often”, “never”, “yet again”, “a rare visit”. */
export const vagueFrequencies: Extractor = {
  id: 'vague-frequencies',
  rules: rules.map(([rule]) => rule),
  find: (article) =>
    [...matchesInBlocks(article, pattern)].map(({ match, start, end }): Mention => {
      const at = match.slice(1).findIndex((each) => each !== undefined);
      const rule = rules[at]?.[0] ?? often;
      return { kind: 'frequency', start, end, rule: rule.id, hedges: [], stated: {}, unresolved: 'vague' };
    }),
};
