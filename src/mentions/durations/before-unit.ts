import { scales, small, tens } from '../../values/number-words.ts';
import { hedgePattern, writtenHedges } from './duration-hedges.ts';
import { numberPattern, plainNumber } from './number-pattern.ts';
import { otherLengthWords, placing, sameLengthWords } from './unit-pattern.ts';

/** What stands before a unit of time when it may be a length: “at least the next two”. */
export interface BeforeUnit {
  readonly start: number;
  /** As editors write them; more than one when the words hedge twice. */
  readonly hedges: readonly string[];
  readonly count: 'article' | 'number' | 'range' | 'part';
  /** The number as `readValue` takes it, without its unit: “2 1/2”, “2 to 3”, “half a”. */
  readonly amount: string;
  /** Words that place the length: “the next”. */
  readonly placed: string;
  /** Whether a word between number and unit leaves the length as it is: “three more years”. */
  readonly isFull: boolean;
  /** Whether such a word changes it: “eight trading days”. */
  readonly isOther: boolean;
  readonly isHyphened: boolean;
  /** The text in front of it, as far as it is looked at. */
  readonly before: string;
}

const part =
  '(?:an?[ -])?half(?:[ -](?:of[ -])?an?)?|(?:a )?quarter(?:[ -](?:of[ -])?an?)?|three[ -]quarters of an?';
const to = '(?: to | or |-| ?- ?(?:to|or)[ -])';
const count =
  `(?<part>${part})|between (?<around>(?:about|around|roughly) )?(?<low>${numberPattern}) and (?<high>${numberPattern})|` +
  `(?:from )?(?<first>${numberPattern})${to}(?<last>${numberPattern})|` +
  `(?<number>${numberPattern})|(?<single>an?|another)`;
// without an article “last” may be a verb: “the talks last two hours”
const placed = `(?:(?:the|these|those) (?:(?:${placing}|last) )?|${placing} )`;

// matched against a window that ends where the unit begins, so it is tried a bounded number of times
const pattern = new RegExp(
  '(?<![a-z0-9/:$€£%]|[0-9][.,-])' +
    `(?<hedges>(?:${hedgePattern} ){0,2})(?<placed>${placed})?(?<inner>(?:${hedgePattern} ){0,2})` +
    `(?<article>an? )?(?:${count})(?:(?<plus>\\+|[ -]plus| or more)|(?<orSo> or so|[ -](?:odd|some|something)))?` +
    `(?<full>[ -](?:${sameLengthWords.join('|')})){0,2}(?<other>[ -](?:${otherLengthWords.join('|')}))?(?<join>[ -])$`,
);

// a hedge, a frame and two numbers in words
const widestWindow = 72;
const widestBefore = 24;

/** Reads backwards from a unit of time at `unit`; `from` is where the block begins. */
export function beforeUnit(lower: string, unit: number, from: number): BeforeUnit | undefined {
  if (!endsCount(lower, unit - 1)) return undefined;
  const windowStart = Math.max(from, unit - widestWindow);
  const match = pattern.exec(lower.slice(windowStart, unit));
  if (match?.groups === undefined) return undefined;
  const { groups } = match;
  const { hedges: outer = '', inner = '', article = '' } = groups;
  // “about a two-week lag” is hedged; in “a two-week lag” the article is the lag’s
  const isArticle = outer + inner === '' && groups['part'] === undefined;
  const skipped = isArticle ? article.length : 0;
  const start = windowStart + match.index + skipped;
  const before = lower.slice(Math.max(from, start - widestBefore), start);
  const hedges = [
    writtenHedges(outer, before),
    writtenHedges(inner, ''),
    groups['around'] === undefined ? '' : 'about',
    groups['plus'] === undefined ? '' : 'at least',
    groups['orSo'] === undefined ? '' : 'about',
  ].filter((each) => each !== '');
  return {
    start,
    hedges,
    ...amountOf(groups),
    placed: groups['placed'] ?? '',
    isFull: groups['full'] !== undefined,
    isOther: groups['other'] !== undefined,
    isHyphened: groups['join'] === '-',
    before,
  };
}

const lastWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'another', 'half', 'quarter', 'plus', 'more', 'so', 'odd', 'some', 'something'],
  ...[...small.keys(), ...tens.keys(), ...scales.keys()],
  ...[...sameLengthWords, ...otherLengthWords],
]);

/** Whether the word that ends there may be the last of the pattern: most are not, and the pattern takes long to tell. */
function endsCount(lower: string, end: number): boolean {
  if (/[^a-z]/.test(lower.charAt(end - 1))) return true;
  let start = end;
  while (start > 0 && end - start < widestWindow && /[a-z]/.test(lower.charAt(start - 1))) start -= 1;
  return lastWords.has(lower.slice(start, end));
}

function amountOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<BeforeUnit, 'count' | 'amount'> {
  const { part, number, low = groups['first'], high = groups['last'] } = groups;
  if (part !== undefined) {
    return { count: 'part', amount: plainNumber(part.startsWith('quarter') ? `a ${part}` : part) };
  }
  if (low !== undefined && high !== undefined) {
    return { count: 'range', amount: `${plainNumber(low)} to ${plainNumber(high)}` };
  }
  return number === undefined
    ? { count: 'article', amount: '1' }
    : { count: 'number', amount: plainNumber(number) };
}
