import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { amountMention, scopeOf } from '../amounts/amount-mention.ts';
import { changeAround } from '../amounts/change-around.ts';
import { findNumbers, type FoundNumber } from '../amounts/find-numbers.ts';
import { hedgesBefore } from '../amounts/hedges-before.ts';
import { measureAt } from '../amounts/measure-at.ts';
import { scopeAfter } from '../amounts/scope-after.ts';
import { spellScale } from '../amounts/spell-scale.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'percentage',
    says: 'Reads a percentage, with what it is a share of or what grew or shrank by it.',
    example: 'An estimated 68% of the world’s cocaine comes from there.',
  },
  {
    id: 'measured-amount',
    says: 'Reads a figure with a unit of measurement, and of what so much is said to be.',
    example: 'They seized more than 50 tonnes of cocaine.',
  },
] as const satisfies readonly MentionRule[];

/** Percentages and figures with a unit: “68%”, “50 tonnes of cocaine”, “10 to 12 miles”. */
export const measuredAmounts: Extractor = {
  id: 'measured-amounts',
  rules,
  find: (article) => findNumbers(article).flatMap((number) => measuredMention(article, number)),
};

function measuredMention(article: ReadableArticle, number: FoundNumber): Mention[] {
  const found = measureAt(article, number);
  if (found === undefined || isPart(article, number, found.end)) return [];
  const hedges = hedgesBefore(article, number.start, number.block.start);
  const isPercentage = /^(?:%|p(?:er ?c|c)[a-z.]*)/.test(found.unit) && !found.unit.includes('point');
  const behind = scopeAfter(article, found.end, number.block.end);
  const change = changeAround(article, { start: hedges.start, end: found.end }, number.block);
  const isShare = isPercentage && behind.scope.of !== undefined;
  const measure = isShare ? 'share' : change?.measure;
  const scope = scopeOf({
    measure,
    of: behind.scope.of ?? change?.of,
    where: behind.scope.where,
    when: undefined,
  });
  const unit = isPercentage ? '%' : found.unit.replaceAll('-', ' ').replace(/\.$/, '');
  return amountMention(article, {
    kind: 'quantity',
    start: hedges.start,
    end: found.end,
    rule: isPercentage ? 'percentage' : 'measured-amount',
    written: `${hedges.written}${spellScale(number.written)} ${unit}`,
    scope,
  });
}

/** “6 feet 2 inches”, “7lb 4oz”: one measure in two units, which no value holds. */
function isPart({ lower }: ReadableArticle, { start }: FoundNumber, end: number): boolean {
  return (
    (/(?:feet|foot|ft|pounds?|lbs?|stone)$/.test(lower.slice(end - 6, end)) &&
      /^,? \d{1,2}[ -]?(?:in|inch|inches|oz|ounces?|lbs?|pounds?)(?![a-z])/.test(
        lower.slice(end, end + 14),
      )) ||
    /\d[ -]?(?:feet|foot|ft|pounds?|lbs?|stone|st),? $/.test(lower.slice(Math.max(0, start - 10), start))
  );
}
