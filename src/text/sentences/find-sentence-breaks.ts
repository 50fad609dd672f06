import { findCreditLabels } from './find-credit-labels.ts';
import type { OpenGap } from './find-gaps.ts';
import { findGaps } from './find-gaps.ts';
import { findInsetQuotations } from './find-inset-quotations.ts';
import { findListItems } from './find-list-items.ts';
import type { Gap } from './gap.ts';
import { sentenceRules } from './sentence-rules.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where sentences begin within one line, the first left out, in order. Stops are judged one by one by the rules, and by
 * Intl.Segmenter where no rule has an opinion; items of lists and credits of captions begin anew without a stop.
 * Time is linear in the line.
 */
export function findSentenceBreaks(line: string): number[] {
  const marked = [...findListItems(line), ...findCreditLabels(line)].sort((a, b) => a - b);
  const gaps = findGaps(line);
  return gaps.length === 0 ? marked.filter((at) => at > 0) : judgeGaps(line, gaps, marked);
}

function judgeGaps(line: string, gaps: readonly OpenGap[], marked: readonly number[]): number[] {
  const breaks: number[] = [];
  const proposes = askSegmenter(line);
  const isInset = insetTest(line);
  let sentenceStart = 0;
  let passed = 0;
  const startSentence = (at: number | undefined) => {
    if (at === undefined || at <= sentenceStart) return;
    breaks.push(at);
    sentenceStart = at;
  };
  for (const gap of gaps) {
    while ((marked[passed] ?? Infinity) <= gap.nextStart) startSentence(marked[passed++]);
    if (sentenceStart > gap.stopStart) continue; // a marked break stands right here
    const judged = { ...gap, before: beforeWithin(gap, sentenceStart), sentenceStart, inset: isInset(gap) };
    if (endsSentence(judged, proposes)) startSentence(gap.nextStart);
  }
  marked.slice(passed).forEach(startSentence);
  return breaks;
}

/** The word before the stop as far as it belongs to this sentence: "Mr", not "Tuesday.Mr", when a blank was lost. */
function beforeWithin({ before, stopStart }: OpenGap, sentenceStart: number): string {
  return before.slice(Math.max(0, sentenceStart - (stopStart - before.length)));
}

function endsSentence(gap: Gap, proposes: (at: number) => boolean): boolean {
  for (const rule of sentenceRules) {
    const verdict = rule(gap);
    if (verdict !== undefined) return verdict === 'break';
  }
  return proposes(gap.nextStart);
}

/** Tells of gaps, asked in order, whether they lie in an inset quotation. */
function insetTest(line: string): (gap: OpenGap) => boolean {
  const insets = findInsetQuotations(line);
  let passed = 0;
  return ({ stopStart, end }) => {
    while ((insets[passed]?.end ?? Infinity) <= stopStart) passed += 1;
    const inset = insets[passed];
    return inset !== undefined && inset.start <= stopStart && end <= inset.end;
  };
}

/** Intl.Segmenter reads the line once, and only when it is asked. */
function askSegmenter(line: string): (at: number) => boolean {
  let proposed: ReadonlySet<number> | undefined;
  return (at) => {
    proposed ??= new Set([...segmenter.segment(line)].map(({ index }) => index));
    return proposed.has(at);
  };
}
