import { agencyPattern } from '../agencies.ts';
import { findDateline } from '../dateline.ts';
import type { Line } from '../line.ts';
import type { Classifier, Verdict } from '../page.ts';
import { regionOf } from '../page.ts';

/** “… cultureless. — Reuters”, “… said. (AP)”. */
const signatureAtEnd = new RegExp(
  `(?<=[.!?"')])\\s*(?<signature>(?:-{1,3}\\s*|\\()(?:${agencyPattern})(?:/(?:${agencyPattern}))*\\)?\\.?)$`,
  'i',
);
const creditAtEnd =
  /(?<=[.!?"')])\s*(?<credit>\((?:(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by)\s[^()]+\)\.?)$/i;

export const paragraphWithParts: Classifier = {
  rule: 'paragraph-with-parts',
  because:
    'Agencies open a paragraph with place and date, and close one with their name or the reporters’ names.',
  classify: (line, page) => (regionOf(line, page) === 'story' ? partsOf(line) : undefined),
};

function partsOf(line: Line): Verdict {
  const dateline = findDateline(line.words)?.length ?? 0;
  const end = line.words.length;
  const signature = signatureAtEnd.exec(line.words)?.groups?.['signature']?.length ?? 0;
  const credit = signature > 0 ? 0 : (creditAtEnd.exec(line.words)?.groups?.['credit']?.length ?? 0);
  if (dateline + signature + credit === 0) return undefined;
  const spans = [
    { from: 0, to: dateline, kind: 'dateline' as const },
    { from: dateline, to: end - signature - credit, kind: 'paragraph' as const },
    { from: end - signature - credit, to: end - credit, kind: 'wire-signature' as const },
    { from: end - credit, to: end, kind: 'reporters-credit' as const },
  ];
  return spans.flatMap(({ from, to, kind }) => trim(line, from, to).map((span) => ({ ...span, kind })));
}

function trim(line: Line, from: number, to: number): { start: number; end: number }[] {
  const part = line.words.slice(from, to);
  const start = line.start + from + (part.length - part.trimStart().length);
  return part.trim() === '' ? [] : [{ start, end: start + part.trim().length }];
}
