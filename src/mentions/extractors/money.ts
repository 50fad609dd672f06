import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Scope } from '../../schemas/value.ts';
import { readValue } from '../../values/read-value.ts';
import { openMention, scopeOf } from '../amounts/amount-mention.ts';
import { findNumbers, type FoundNumber } from '../amounts/find-numbers.ts';
import { hedgesBefore } from '../amounts/hedges-before.ts';
import { moneyAt, type Money } from '../amounts/money-at.ts';
import { goodsAfter } from '../amounts/scope-after.ts';
import { settledCurrency } from '../amounts/settled-currency.ts';
import { spellScale } from '../amounts/spell-scale.ts';
import { withheldBefore } from '../amounts/withheld-before.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'money-of-a-country',
    says: 'Reads an amount of money whose currency the words name.',
    example: 'The road cost €3.5 million.',
  },
  {
    id: 'money-without-a-country',
    says: 'Reads an amount in a currency that more than one country has, such as dollars, and gives it no value.',
    example: 'The road cost $3.5 million.',
  },
  {
    id: 'currency-named-elsewhere',
    says: 'Takes dollars for those of the one country whose dollars the article names elsewhere.',
    example: 'The road cost 3 million U.S. dollars, the bridge $5 million.',
  },
] as const satisfies readonly MentionRule[];

/** Amounts of money: “$3 million”, “€20”, “30 Swiss francs”. */
export const money: Extractor = {
  id: 'money',
  rules,
  find: (article) =>
    findNumbers(article).flatMap((number) => {
      const found = moneyAt(article, number);
      return found === undefined ? [] : moneyMention(article, number, found);
    }),
};

function moneyMention(article: ReadableArticle, number: FoundNumber, found: Money): Mention[] {
  const hedges = hedgesBefore(article, found.start, number.block.start);
  const rate = rateAfter(article, found.end, number.block.end);
  const span = { start: hedges.start, end: rate?.end ?? found.end };
  const scope = scopeOf({
    measure: rate?.measure,
    of: goodsAfter(article, span.end, number.block.end),
    where: undefined,
    when: undefined,
  });
  const code = found.code ?? settledCurrency(article);
  const figure = spellScale(number.written);
  const value = code === undefined ? undefined : readMoney(article, hedges.written, code, figure, scope);
  const common = { kind: 'quantity', ...span, hedges: value?.hedges ?? [] } as const;
  const withheld = withheldBefore(article, 'quantity', span.start);
  if (withheld !== undefined)
    return [
      openMention({ ...span, start: withheld.start }, 'quantity', moneyRule(found), scope, withheld.reason),
    ];
  if (found.code !== undefined)
    return value === undefined ? [] : [{ ...common, rule: 'money-of-a-country', stated: { value } }];
  const stated = {
    partial: article.text.slice(found.start, found.end),
    ...(Object.keys(scope).length > 0 && { scope }),
  };
  const open = { ...common, rule: 'money-without-a-country', stated };
  return value === undefined
    ? [{ ...open, unresolved: 'unit-not-stated' }]
    : [{ ...open, inferred: { value, rule: 'currency-named-elsewhere' } }];
}

function moneyRule({ code }: Money): string {
  return code === undefined ? 'money-without-a-country' : 'money-of-a-country';
}

function readMoney(article: ReadableArticle, hedges: string, code: string, figure: string, scope: Scope) {
  const isRange = figure.startsWith('between ');
  const written = isRange
    ? `${hedges}${figure.replace('between ', `between ${code} `).replace(' and ', ` and ${code} `)}`
    : `${hedges}${code} ${figure}`;
  const read = readValue(written, { kind: 'quantity', scope, tolerances: article.tolerances });
  return read.ok ? read.value : undefined;
}

const rate =
  / (?:an?|per|each) (?<unit>share|barrel|tonne?|pound|ounce|gallon|bushel|day|week|month|year|hour|minute|person|head|unit|ticket|vote|kilo|kilogram|litre|liter|acre|hectare|student|pupil|household|bottle|night|mile|seat|plate|piece)(?![a-z])(?! (?:ago|earlier|before|later)(?![a-z]))/y;

/** “a share”, “per barrel”: then the amount is a price or a rate. */
function rateAfter(
  { lower }: ReadableArticle,
  at: number,
  end: number,
): { measure: string; end: number } | undefined {
  rate.lastIndex = at;
  const found = rate.exec(lower);
  const unit = found?.groups?.['unit'];
  if (found === null || unit === undefined || at + found[0].length > end) return undefined;
  return { measure: `per ${unit}`, end: at + found[0].length };
}
