import { onceANumber } from './once-a-number.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';

/** A share said in two numbers or by the name of a fraction. */
export interface FoundShare extends Span {
  /** As values are written: `2/3`. */
  readonly written: string;
}

const fraction =
  /[ -](?<part>halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![a-z-])/y;
const outOf =
  /(?<noun> (?!(?:times?|percent|per|years?|out|in|of)(?!\p{L}))\p{L}{2,14}(?<!s))?(?: out of(?: every)?| in(?: every)?| of(?= 10 | ten | 100 | a hundred | every )(?: every)?) (?<whole>\d{1,4}(?:,\d{3})?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|hundred)(?![a-z\d,.%:-]| (?:years?|months?|weeks?|days?|hours?|minutes?|decades?|percent|seconds?|million|thousand))/uy;
const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const wholes: ReadonlyMap<string, number> = new Map([
  ...words.map((word, value) => [word, value] as const),
  ['twenty', 20],
  ['hundred', 100],
  ['a hundred', 100],
]);
const parts: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 2]),
);

/** Whether a number is the first half of a share: “two-thirds”, “two out of three”, “one in five”. */
export const shareAt = onceANumber(readShareAt);

function readShareAt({ lower }: Pick<ReadableArticle, 'lower'>, number: FoundNumber): FoundShare | undefined {
  const count = numberOf(number.written);
  if (count === undefined || number.isRange) return undefined;
  const named = matchAt(fraction, lower, number.end);
  const part = named?.groups?.['part']
    ?.replace(/s$/, '')
    .replace('halve', 'half')
    .replace('fourth', 'quarter');
  const whole = parts.get(part ?? '');
  if (named !== undefined && whole !== undefined && count <= whole)
    return {
      start: number.start,
      end: number.end + named[0].length,
      written: `${String(count)}/${String(whole)}`,
    };
  const other = matchAt(outOf, lower, number.end);
  const total = numberOf(other?.groups?.['whole'] ?? '');
  if (other === undefined || total === undefined || count >= total) return undefined;
  // “one man in five cars” is no share, “one man in five smokes” is
  if (
    other.groups?.['noun'] !== undefined &&
    counted.test(lower.slice(end(number, other), end(number, other) + 24))
  )
    return undefined;
  return {
    start: number.start,
    end: number.end + other[0].length,
    written: `${String(count)}/${String(total)}`,
  };
}

/** Another word in -s or a plural behind the second number: then things are counted. */
const counted =
  /^ (?!(?:is|has|was|does|dies|lives|says|gets|suffers|needs|works|wants|smokes|drinks|thinks|believes|fails|goes|owns|uses|lacks|plans|votes|faces|reports)(?![a-z]))(?:\p{L}{2,16}s|people|men|women|children)(?!\p{L})/u;

function end({ end }: FoundNumber, found: RegExpExecArray): number {
  return end + found[0].length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function numberOf(written: string): number | undefined {
  if (/^\d{1,4}$|^\d{1,3},\d{3}$/.test(written)) return Number(written.replace(',', ''));
  return wholes.get(written);
}
