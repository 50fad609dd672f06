import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks, type BlockMatch } from '../durations/matches-in-blocks.ts';
import { numberPattern } from '../durations/number-pattern.ts';
import { findReferencePoint } from '../durations/reference-point.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

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

const next = {
  id: 'next-in-order',
  says: 'Marks what is said to be next; when depends on the event before it.',
  example: 'The town could be next.',
} as const satisfies MentionRule;

const pattern = new RegExp(
  '(?<![a-z0-9-])(?:(?:(?:just|right|immediately|shortly|soon|only|long|(?<unit>moments|minutes|hours|days|weeks|months|years)) )?' +
    '(?:(?<after>after|following|in the (?:wake|aftermath) of)|(?<before>before|ahead of|prior to)) |' +
    '(?<next>(?:could|may|might|should|will|would) be next(?=[.,;:!?)"]| (?:(?:just |right |soon )?after|if|in line|on the list|when)\\b)))',
  'g',
);

/** Events placed by another one: “after the meeting”, “just after commandos extracted”, “before departing”. */
export const sequences: Extractor = {
  id: 'sequences',
  rules: [after, before, next],
  find: (article) => {
    const found: Mention[] = [];
    let reached = 0;
    for (const match of matchesInBlocks(article, pattern)) {
      const mention = match.start < reached ? undefined : mentionAt(article, match);
      if (mention === undefined) continue;
      found.push(mention);
      reached = mention.end;
    }
    return found;
  },
};

function mentionAt(article: ReadableArticle, { match, start, end, block }: BlockMatch): Mention | undefined {
  const groups = match.groups ?? {};
  if (groups['next'] !== undefined) return sequence(start, end, next);
  const word = groups['before'] ?? groups['after'] ?? '';
  const reached = findReferencePoint(article, { start: end, end: block.end }, word);
  const rule = groups['before'] === undefined ? after : before;
  const from = start + countedLength(article.lower, start, match);
  return reached === undefined ? undefined : sequence(from, reached, rule);
}

function sequence(start: number, end: number, { id }: MentionRule): Mention {
  const common = { start, end, rule: id, hedges: [], stated: {} };
  return { kind: 'sequence', ...common, unresolved: 'depends-on-another-event' };
}

const counted = new RegExp(`(?<![a-z0-9])(?:${numberPattern}|few|several|many|some|couple of) $`);

/** In “two weeks after the vote” the weeks are counted, and belong to the count. */
function countedLength(lower: string, start: number, match: RegExpExecArray): number {
  const unit = match.groups?.['unit'];
  return unit !== undefined && counted.test(lower.slice(Math.max(0, start - 24), start))
    ? unit.length + 1
    : 0;
}
