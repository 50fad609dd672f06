import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases, type FoundPhrase } from '../amounts/find-phrases.ts';
import { wordsAfter, wordsBefore } from '../amounts/neighbouring-words.ts';
import { isPluralNoun } from '../amounts/plural-nouns.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'record-level',
    says: 'Reads a record as the first rank of all that are on record.',
    example: 'The figures show record seizures.',
  },
  {
    id: 'more-than-ever',
    says: 'Reads “more than ever” as the first rank of all times.',
    example: 'There is more cocaine than ever before.',
  },
] as const satisfies readonly MentionRule[];

/** Records: “record seizures”, “a record high”, “more cocaine than ever before”, “the highest ever”. */
export const records: Extractor = {
  id: 'records',
  rules,
  find: (article) =>
    findPhrases(article, pattern).flatMap((found) =>
      found.groups['degree'] === undefined
        ? recordMention(article, found, found.block)
        : everMention(article, found),
    ),
};

const pattern =
  /(?<![a-z])(?:(?:record|all-time)(?=[ -][\p{L}$€£¥\d])|(?<degree>more|fewer|less|higher|lower|larger|bigger|greater|worse|better|stronger) (?<of>(?!than )[\p{L}'-]{1,20}(?: [\p{L}'-]{1,20}){0,2}? )?than (?:ever(?: before)?|at any (?:other )?time|in any previous))(?![\p{L}])/gu;

const notLevels: ReadonlySet<string> = new Set(
  'album albums and as book books bureau button chain check companies company date dates deal executive for from head holder holders industry in is keeper keepers keeping label labels number of on office officials player player producer shop shows store stores that the this time to was were with'.split(
    ' ',
  ),
);
const levels: ReadonlySet<string> = new Set(
  'amount budget crop deficit demand fine growth harvest heat high highs income level low lows loss pace price production profit rainfall rate revenue sale share spending sum surplus temperature total turnout value volume year crowd attendance haul number'.split(
    ' ',
  ),
);

function recordMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const at = end + (article.lower.charAt(end) === '-' ? 1 : 0);
  const number = /^ [$€£¥]?\d[\d.,]*(?: (?:million|billion|thousand|percent|per cent|%))?(?= )/.exec(
    article.lower.slice(at, Math.min(at + 24, block.end)),
  )?.[0];
  const words = wordsAfter(article, at + (number ?? '').length, block.end, 4);
  const [before] = wordsBefore(article, start, block.start, 1);
  const stop = words.findIndex(({ lower }) => isPluralNoun(lower) || levels.has(lower));
  const head = words[stop];
  const isRecord = article.lower.startsWith('record', start);
  if (
    head === undefined ||
    words.slice(0, stop + 1).some(({ lower }) => notLevels.has(lower) && lower !== 'number')
  )
    return [];
  if (
    isRecord &&
    /^(?:criminal|track|public|world|medical|voting|safety|and|to|police|will|on|off|they|we|i|you|who|can|could|would|may)$/.test(
      before?.lower ?? '',
    )
  )
    return [];
  const isLed = /^(?:an?|the)$/.test(before?.lower ?? '');
  const scope = scopeOf({
    measure: /^lows?$/.test(head.lower) ? 'rank from the lowest' : 'rank',
    of: /^(?:highs?|lows?|levels?)$/.test(head.lower)
      ? undefined
      : article.folded.slice(words[0]?.start, head.end),
    where: undefined,
    when: isRecord ? 'on record' : 'of all time',
  });
  const span = {
    start: isLed ? (before?.start ?? start) : start,
    end: number === undefined ? head.end : end,
  };
  return amountMention(article, { kind: 'rank', ...span, rule: 'record-level', written: 'rank 1', scope });
}

function everMention(article: ReadableArticle, found: FoundPhrase): Mention[] {
  const { start, end, groups } = found;
  const isLow = /^(?:fewer|less|lower)$/.test(groups['degree'] ?? '');
  const of = groups['of'];
  const from = start + (groups['degree'] ?? '').length + 1;
  const scope = scopeOf({
    measure: isLow ? 'rank from the lowest' : 'rank',
    of: of === undefined ? undefined : article.folded.slice(from, from + of.length - 1),
    where: undefined,
    when: 'ever',
  });
  return amountMention(article, {
    kind: 'rank',
    start,
    end,
    rule: 'more-than-ever',
    written: 'rank 1',
    scope,
  });
}
