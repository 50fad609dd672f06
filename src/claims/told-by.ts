import { areEnds, outerBound } from '../schemas/outer-bound.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Hedge, Value } from '../schemas/value.ts';
import { textOf } from '../text/span.ts';
import { hedgePhrases } from '../values/hedge-phrases.ts';
import { readValue } from '../values/read-value.ts';
import type { ToldValue } from './fits-open-words.ts';

type Telling = ToldValue['mention'];

/**
 * What one expression tells, the bound before it included: “by May” is no plain May. The two ends of “from March 3 to
 * March 5” tell one range, which the first end stands for; the second gives nothing.
 */
export function toldBy(
  mention: Telling,
  previous: Telling | undefined,
  next: Telling | undefined,
  text: string,
  tolerances: Tolerances,
): ToldValue | undefined {
  if (previous && areEnds(previous, mention, text)) return undefined;
  if (next && areEnds(mention, next, text)) {
    const words = textOf(text, { start: mention.start, end: next.end });
    return { mention, ending: next, words, value: rangeOf(mention, next, tolerances) };
  }
  const bound = outerBound(mention);
  const words = `${bound === undefined ? '' : boundWords(text, mention.start)}${textOf(text, mention)}`;
  return { mention, words, value: bounded(settledValue(mention), bound, tolerances) };
}

// “until the ”: where a bound begins
const longestBound = 20;

function rangeOf(first: Telling, second: Telling, tolerances: Tolerances): Value | undefined {
  const [start, end] = [first, second].map((each) => settledValue(each));
  if (start === undefined || end === undefined) return undefined;
  return readDate(`${start.written}/${end.written}`, tolerances);
}

function bounded(
  value: Value | undefined,
  bound: Hedge | undefined,
  tolerances: Tolerances,
): Value | undefined {
  if (bound === undefined || value?.kind !== 'date') return value;
  const { earliest, latest } = value.byWords;
  const day = bound === 'by' || bound === 'after' ? latest : earliest;
  const phrase = hedgePhrases[bound];
  // a bound before a span of days, “until last week”, stands before the end it concerns
  return readDate(`${phrase} ${value.written}`, tolerances) ?? readDate(`${phrase} ${day ?? ''}`, tolerances);
}

function readDate(written: string, tolerances: Tolerances): Value | undefined {
  const read = readValue(written, { kind: 'date', scope: {}, tolerances });
  return read.ok ? read.value : undefined;
}

/** “by ”, “until the ”: the words of a bound right before a date. */
function boundWords(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestBound), at);
  return /\b(?:after|before|by|from|since|till|to|until)\s(?:the\s)?$/i.exec(before)?.[0] ?? '';
}
