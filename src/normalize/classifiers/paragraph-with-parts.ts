import { agencyPattern } from '../agencies.ts';
import { caseless } from '../caseless.ts';
import { findDateline } from '../dateline.ts';
import type { Line } from '../line.ts';
import type { Classifier, Page, Verdict } from '../page.ts';
import { regionOf } from '../page.ts';

const agencies = `(?:${caseless(agencyPattern)})(?:/(?:${caseless(agencyPattern)}))*`;
/** “… cultureless. — Reuters”. */
const signatureAfterDash = new RegExp(`(?<=[.!?"')])\\s*(?<signature>-{1,3}\\s*${agencies}\\.?)$`);
/** “… said. (AP)”, “… said. PTI”: at the story's end; elsewhere a picture's credit looks the same. */
const signatureAtEnd = new RegExp(
  `(?<=[.!?"')])\\s*(?<signature>\\(${agencies}\\)\\.?|(?<=\\s)(?:AFP|AP|PTI|IANS|ANI|UPI|EFE|TASS|ANSA|AAP|Reuters|Xinhua|Bernama))$`,
);
const creditAtEnd =
  /(?<=[.!?"')])\s*(?<credit>\((?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\s[^()]+\)\.?)$/i;
/** In characters; an expression anchored to the end would search a whole paragraph. */
const longestSignature = 80;

export const paragraphWithParts: Classifier = {
  rule: 'paragraph-with-parts',
  because:
    'Agencies open a paragraph with place and date, and close one with their name or the reporters’ names.',
  classify: (line, page) => (regionOf(line, page) === 'story' ? partsOf(line, page) : undefined),
};

function partsOf(line: Line, page: Page): Verdict {
  const dateline = datelineOf(line, page);
  const end = line.words.length;
  const signature = signatureOf(line, page);
  const credit = /\)\.?$/.test(line.words) ? lengthOf(creditAtEnd.exec(line.words), 'credit') : 0;
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

/** How far into the story, in lines, capitals before a dash are still taken for a place. */
const linesOfOpening = 2;

/** Length of the dateline: with a date or an agency anywhere, a bare place only where the story opens. */
function datelineOf(line: Line, page: Page): number {
  const dateline = findDateline(line.words);
  if (!dateline) return 0;
  const isSure = dateline.date !== undefined || dateline.agency !== undefined;
  const fromOpening = line.index - (page.story?.first ?? 0);
  const isBareColon = line.words.charAt(dateline.length - 1) === ':';
  return isSure || fromOpening <= (isBareColon ? 0 : linesOfOpening) ? dateline.length : 0;
}

function signatureOf({ words, index }: Line, { story }: Page): number {
  const end = words.slice(-longestSignature);
  const found = signatureAfterDash.exec(end) ?? (index === story?.last ? signatureAtEnd.exec(end) : null);
  return lengthOf(found, 'signature');
}

function lengthOf(found: RegExpExecArray | null, group: string): number {
  return found?.groups?.[group]?.length ?? 0;
}
