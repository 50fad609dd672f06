import { findCreditLabels } from './find-credit-labels.ts';
import { findGaps } from './find-gaps.ts';
import { findInsetQuotations } from './find-inset-quotations.ts';
import { findListItems } from './find-list-items.ts';
import type { Gap } from './gap.ts';
import { sentenceRules } from './sentence-rules.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where sentences begin within one line, the first left out, in order. Time is linear in the line.
 * Stops are judged one by one by the rules, Intl.Segmenter where no rule has an opinion; items of lists and credits of
 * captions begin anew without a stop.
 */
export function findSentenceBreaks(line: string): number[] {
  const certain = [...findListItems(line), ...findCreditLabels(line).map(({ nextStart }) => nextStart)].sort(
    (a, b) => a - b,
  );
  const gaps = findGaps(line);
  if (gaps.length === 0) return certain.filter((at) => at > 0);
  const insets = findInsetQuotations(line);
  const proposes = askSegmenter(line);
  const breaks: number[] = [];
  let sentenceStart = 0;
  const startSentence = (at: number) => {
    if (at > sentenceStart) breaks.push(at);
    sentenceStart = at;
  };
  let nextCertain = 0;
  let nextInset = 0;
  for (const gap of gaps) {
    while ((certain[nextCertain] ?? Infinity) <= gap.nextStart) startSentence(certain[nextCertain++] ?? 0);
    if (sentenceStart > gap.stopStart) continue;
    while ((insets[nextInset]?.end ?? Infinity) <= gap.stopStart) nextInset += 1;
    const quotation = insets[nextInset];
    const inset = quotation !== undefined && quotation.start <= gap.stopStart && gap.end <= quotation.end;
    const before = gap.before.slice(Math.max(0, sentenceStart - (gap.stopStart - gap.before.length)));
    if (endsSentence({ ...gap, before, sentenceStart, inset }, proposes)) startSentence(gap.nextStart);
  }
  for (const at of certain.slice(nextCertain)) startSentence(at);
  return breaks;
}

function endsSentence(gap: Gap, proposes: (at: number) => boolean): boolean {
  for (const rule of sentenceRules) {
    const verdict = rule(gap);
    if (verdict !== undefined) return verdict === 'break';
  }
  return proposes(gap.nextStart);
}

/** Intl.Segmenter reads the line once, and only when it is asked. */
function askSegmenter(line: string): (at: number) => boolean {
  let proposed: Set<number> | undefined;
  return (at) => {
    proposed ??= new Set([...segmenter.segment(line)].map(({ index }) => index));
    return proposed.has(at);
  };
}
