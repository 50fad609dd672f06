import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks } from '../durations/matches-in-blocks.ts';
import { numberPattern } from '../durations/number-pattern.ts';
import { findReferencePoint } from '../durations/reference-point.ts';
import type { Extractor } from '../extractor.ts';

const after = {
  id: 'after-the-meeting',
  says: 'Marks what comes after another event of the account; when depends on that event.',
  example: 'He spoke after the meeting.',
} as const satisfies MentionRule;

const before = {
  id: 'before-departing',
  says: 'Marks what comes before another event of the account; when depends on that event.',
  example: 'He spoke before departing for Washington.',
} as const satisfies MentionRule;

const pattern = new RegExp(
  '(?<![a-z0-9-])(?:(?:(?:just|right|immediately|shortly|soon|only|long|(?<unit>moments|minutes|hours|days|weeks|months|years)) )?' +
    '(?:(?<after>after|following|in the (?:wake|aftermath) of)|(?<before>before|ahead of|prior to))) ',
  'g',
);

/** Events placed by another one: “after the meeting”, “just after commandos extracted”, “before departing”. */
export const sequences: Extractor = {
  id: 'sequences',
  rules: [after, before],
  find: (article) =>
    [...matchesInBlocks(article, pattern)].flatMap(({ match, start, end, block }): Mention[] => {
      const isBefore = match.groups?.['before'] !== undefined;
      const word = match.groups?.['before'] ?? match.groups?.['after'] ?? '';
      const reached = findReferencePoint(article, { start: end, end: block.end }, word);
      if (reached === undefined) return [];
      const rule = isBefore ? before.id : after.id;
      const common = { start: start + countedLength(article.lower, start, match), end: reached, rule };
      return [
        { kind: 'sequence', ...common, hedges: [], stated: {}, unresolved: 'depends-on-another-event' },
      ];
    }),
};

const counted = new RegExp(`(?<![a-z0-9])(?:${numberPattern}|few|several|many|some|couple of) $`);

/** In “two weeks after the vote” the weeks are counted, and belong to the count. */
function countedLength(lower: string, start: number, match: RegExpExecArray): number {
  const unit = match.groups?.['unit'];
  return unit !== undefined && counted.test(lower.slice(Math.max(0, start - 24), start))
    ? unit.length + 1
    : 0;
}
