import { monthNames } from '../../values/calendar-names.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isAdverb, phraseEnders } from './function-words.ts';
import { isTitleCase } from './is-title-case.ts';
import { wordsBefore } from './neighbouring-words.ts';
import { isPluralNoun } from './plural-nouns.ts';

const monthName = `(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|${monthNames.join('|')})`;
const dayBefore = new RegExp(`(?<![a-z])${monthName}\\.? $`);
const dateAfter = new RegExp(
  `^(?: (?:of )?${monthName}(?![a-z])| ?(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z])| o'clock| gmt| hours? gmt|[:/]\\d|'s(?![a-z])|s(?![a-z])| b\\.?c\\.?(?![a-z]))`,
);
const ageAfter =
  /^(?:[ -]years?[ -]old|[ -]year[ -]olds|, (?:a|an|of|who|was|is|the|from|said|told)(?![a-z])|,$|\)$)/;

/** Words behind which a figure is a name: “page 3”, “Section 230”, “aged 45”. */
const labelWords: ReadonlySet<string> = new Set(
  [
    'aged age article bldg box chapter channel class clause day district exhibit figure flight gate grade group highway',
    'interstate item kilometer lane level line lot mile model no no. note nos nos. number numbers page pages paragraph',
    'part phase platform pp proposition psalm psalms question resolution room route rule sec section series session',
    'stage step table tel title type unit verse version vol volume ward week year years zone',
  ]
    .join(' ')
    .split(' '),
);

/** Capitalized words that begin a sentence, and say nothing of the figure behind them. */
const openers: ReadonlySet<string> = new Set(
  [
    'a about above after all almost among an and another around as at because before below between both but by during',
    'even every exactly for from fully has have he her his how i if in including into it its just last least less',
    'meanwhile more most my nearly no of on only or our over roughly she since so some than that the their then there',
    'these they this those though through to under until up we were what when where which while with within',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a number is part of a date, a time, an age, an address or a name, and counts nothing. */
export function isLabel(article: ReadableArticle, number: FoundNumber): boolean {
  const { start, end, block, isFigure, isAmount, written } = number;
  const after = article.lower.slice(end, Math.min(end + 14, block.end));
  if (dateAfter.test(after)) return true;
  if (!isFigure) return labelBefore(article, number);
  if (/^0\d/.test(written)) return true;
  if (isCapitalSuffix(article, number)) return true;
  if (isAmount) return false;
  if (/^\d{5,}$/.test(written)) return true; // amounts of that size have commas
  const before = article.lower.slice(Math.max(block.start, start - 11), start);
  if (dayBefore.test(before) || (/[,(]\s?'?$/.test(before) && ageAfter.test(after))) return true;
  return labelBefore(article, number) || isYear(number, after);
}

/** “3M shares”, “a 5K race”: in capitals and without a sign of money, as likely a name. */
function isCapitalSuffix({ folded }: ReadableArticle, { start, end }: FoundNumber): boolean {
  return /^\d{1,3}[BKM]$/.test(folded.slice(start, end));
}

/** Four figures without a comma are a year, unless people or things measured follow: “2016 elections”, “2000 people”. */
function isYear({ written }: FoundNumber, after: string): boolean {
  return (
    /^(?:1[5-9]|20)\d\d(?: to \d{2,4})?$/.test(written) &&
    !/^ (?:people|men|women|children|soldiers|troops)/.test(after)
  );
}

function labelBefore(article: ReadableArticle, number: FoundNumber): boolean {
  const { start, block, isFigure } = number;
  const [before, second] = wordsBefore(article, start, block.start, 2);
  if (before === undefined) return false;
  if (labelWords.has(before.lower)) return isFigure || before.isCapitalized;
  const isNamed = isFigure || /\p{Lu}/u.test(article.folded.charAt(start)); // “the Big Three”
  if (!isNamed) return false;
  if (
    before.lower === 'of' &&
    second?.isCapitalized === true &&
    second.start > block.start &&
    bodies.has(second.lower)
  )
    return true;
  if (!isFigure && !isTitleCase(article, block)) return true; // “the Five Eyes”
  if (!before.isCapitalized || openers.has(before.lower)) return false;
  const opens = before.start === block.start || endsSentence(article, before.start);
  if (!opens && !isTitleCase(article, block)) return true;
  // “Storm Kills 12”, but “Windows 11 users” where a sentence begins
  return isFigure && isNounLike(before.lower) && (opens || !isPluralNoun(before.lower));
}

/** Names that end in a number: “the Group of Seven”, “the Gang of Four”. */
const bodies: ReadonlySet<string> = new Set('club committee council gang group'.split(' '));

/** “Terminal 5 staff”, not “Killing 12 people” or “Nearly 300”, where a sentence begins. */
function isNounLike(lower: string): boolean {
  return !phraseEnders.has(lower) && !isAdverb(lower) && !hedging.test(lower) && !/(?:ed|ing)$/.test(lower);
}

const hedging =
  /^(?:additional|another|barely|circa|extra|further|maximum|minimum|minus|only|other|plus|scarcely|total|twice)$/;

function endsSentence(article: ReadableArticle, at: number): boolean {
  return /[.?!"'] $/.test(article.folded.slice(Math.max(0, at - 2), at));
}
