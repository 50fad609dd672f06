import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { amountMention, openMention, scopeOf } from '../amounts/amount-mention.ts';
import { standsAlone } from '../amounts/bare-count.ts';
import { findNumbers, type FoundNumber } from '../amounts/find-numbers.ts';
import { hedgesBefore } from '../amounts/hedges-before.ts';
import { isCountedOne, isOneOf } from '../amounts/is-counted-one.ts';
import { isLabel } from '../amounts/is-label.ts';
import { measureAt } from '../amounts/measure-at.ts';
import { moneyAt } from '../amounts/money-at.ts';
import { pluralAfter, singularAfter, type NounPhrase } from '../amounts/noun-phrase.ts';
import { timeNouns } from '../amounts/plural-nouns.ts';
import { memberOf, placeAfter } from '../amounts/scope-after.ts';
import { shareAt } from '../amounts/share-at.ts';
import { spellScale } from '../amounts/spell-scale.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'count-with-noun',
    says: 'Reads a number with the noun it counts.',
    example: 'It is known from three sources.',
  },
  {
    id: 'count-alone',
    says: 'Reads a number that counts something named before it.',
    example: 'Afterwards the two sat down.',
  },
  {
    id: 'count-of-members',
    says: 'Reads how many of a group are meant.',
    example: 'She met two of the ministers.',
  },
] as const satisfies readonly MentionRule[];

/** Numbers that count: “three sources”, “the two leaders”, “12 or more people”, “one Colombian source”. */
export const counts: Extractor = {
  id: 'counts',
  rules,
  find: (article) => {
    const numbers = findNumbers(article);
    return numbers.flatMap((number, at) => {
      const before = numbers[at - 1];
      const share = before === undefined ? undefined : shareAt(article, before);
      return share !== undefined && share.end > number.start ? [] : countMention(article, number);
    });
  },
};

function countMention(article: ReadableArticle, number: FoundNumber): Mention[] {
  const { start, end, block } = number;
  if (moneyAt(article, number) || measureAt(article, number) || shareAt(article, number)) return [];
  if (isLabel(article, number)) return [];
  const hedges = hedgesBefore(article, start, block.start, isSmall(number));
  const figure = `${hedges.written}${spellScale(number.written)}`;
  const isOne = number.written === 'one' || number.written === '1';
  const group = memberOf(article, end, block.end);
  if (group !== undefined) {
    if (group.isSuperlative || (isOne && !isOneOf(article, number))) return [];
    const scope = scopeOf({ measure: 'count', of: group.of, where: undefined, when: undefined });
    const span = { start: hedges.start, end: group.end };
    return amountMention(article, {
      kind: 'quantity',
      ...span,
      rule: 'count-of-members',
      written: figure,
      scope,
    });
  }
  const joined = joinedNoun(article, end);
  if (joined !== undefined) {
    const span = { start: hedges.start, end: end + joined.length + 1 };
    const written = `${figure} ${joined}`;
    return amountMention(article, { kind: 'quantity', ...span, rule: 'count-with-noun', written, scope: {} });
  }
  if (isOne && !isCountedOne(article, number)) return [];
  const suffix = boundAfter(article, end);
  const phrase = (isOne ? singularAfter : pluralAfter)(article, end + suffix.length, block.end);
  if (phrase === undefined) return isOne ? [] : aloneMention(article, number, hedges.start, figure, suffix);
  if (timeNouns.has(phrase.head) || phrase.head === 'times' || phrase.head === 'time') return [];
  const later = suffix === '' && !phrase.isOwner ? boundAfter(article, phrase.end) : '';
  return withNoun(article, {
    start: hedges.start,
    end: phrase.end + later.length,
    figure: `${figure}${suffix}`,
    suffix: later,
    isAdded: isAdded(article, hedges.start, number),
    phrase,
    block: block.end,
  });
}

/** One to twelve, in words or figures. */
function isSmall({ written, isAmount }: FoundNumber): boolean {
  return !isAmount && !/\d\d|teen|ty/.test(written.replace(/^1[0-2]$/, '1'));
}

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly figure: string;
  /** A bound behind the noun. */
  readonly suffix: string;
  /** Whether they come to others: “another 300”. */
  readonly isAdded: boolean;
  readonly phrase: NounPhrase;
  readonly block: number;
}

function withNoun(
  article: ReadableArticle,
  { start, end, figure, suffix, isAdded, phrase, block }: Counted,
): Mention[] {
  const place = phrase.isOwner ? undefined : placeAfter(article, phrase.end, block);
  const scope = scopeOf({
    measure: isAdded ? 'additional' : undefined,
    of: phrase.isModified ? modified(article, phrase) : undefined,
    where: place?.text,
    when: undefined,
  });
  const common = { kind: 'quantity', start, end, rule: 'count-with-noun' } as const;
  const named = amountMention(article, { ...common, written: `${figure} ${phrase.head}${suffix}`, scope });
  if (named.length > 0) return named;
  return amountMention(article, {
    ...common,
    written: `${figure}${suffix}`,
    scope: { ...scope, of: scope.of ?? phrase.head },
  });
}

/** The noun with its adjectives, without “more”. */
function modified(article: ReadableArticle, { start, end }: NounPhrase): string | undefined {
  const words = article.folded.slice(start, end).replace(/^(?:more|additional|extra|further) /, '');
  return words.includes(' ') ? words : undefined;
}

/** “another 300 people”, “300 more people”: they come to others. */
function isAdded({ lower }: ReadableArticle, start: number, { start: at, end }: FoundNumber): boolean {
  return (
    /(?<![a-z])(?:another|further|additional|extra) $/.test(lower.slice(start, at)) ||
    /^ (?:more|additional|extra|further)(?= )/.test(lower.slice(end, end + 12))
  );
}

function aloneMention(
  article: ReadableArticle,
  number: FoundNumber,
  start: number,
  figure: string,
  suffix: string,
): Mention[] {
  if (!standsAlone(article, number, start)) return [];
  const span = { start, end: number.end + suffix.length };
  if (/\d[km]$/.test(number.written))
    return [openMention(span, 'quantity', 'count-alone', {}, 'unit-not-stated')]; // metres or millions, a run or thousands
  return amountMention(article, {
    kind: 'quantity',
    ...span,
    rule: 'count-alone',
    written: `${figure}${suffix}`,
    scope: isAdded(article, start, number) ? { measure: 'additional' } : {},
  });
}

const joined =
  /-(?<noun>member|person|page|seat|point|vote|nation|state|story|bed|room|man|woman|judge|vehicle|ship|game|part)(?![\p{L}-])/uy;

/** “member” in “a 15-member panel”. */
function joinedNoun({ lower }: ReadableArticle, at: number): string | undefined {
  joined.lastIndex = at;
  return joined.exec(lower)?.groups?.['noun'];
}

const bound = / or (?:more|less|fewer)(?![a-z])| at (?:the )?(?:very )?(?:least|most)(?= |[.,;:!?)]|$)/y;

/** “ or more” behind a number. */
function boundAfter({ lower }: ReadableArticle, at: number): string {
  bound.lastIndex = at;
  return bound.exec(lower)?.[0] ?? '';
}
