import type { Metadata } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';
import { isOutletName } from '../outlet-names.ts';
import { isSectionName } from '../section-names.ts';
import { fromSourceFile } from './from-source-file.ts';

/**
 * Who published this copy: a label over the article, else the source file, else the name after the headline in the
 * page's title. A picture's credit, an agency or a source credit never names the outlet.
 */
export function findOutlet(reading: Reading): Metadata['outlet'] {
  const [label] = piecesOf(reading, 'outlet-label');
  if (label) return statedAt(reading.text, label);
  return fromSourceFile(reading.source.outlet) ?? fromTitle(reading);
}

/** “Headline - The Post” over an article whose headline is “Headline”. */
function fromTitle(reading: Reading): Metadata['outlet'] {
  const [headline] = piecesOf(reading, 'headline');
  const title = reading.pieces[0];
  if (!headline || title?.kind !== 'duplicate-headline') return undefined;
  const rest = reading.text.slice(title.start + (headline.end - headline.start), title.end);
  const name = /^\s*[-–—|:·•]\s*(?<name>[^-–—|·•]{2,60})$/.exec(rest)?.groups?.['name'];
  if (name === undefined || !isOutletHere(name, reading.text.slice(title.end))) return undefined;
  return {
    how: 'inferred',
    value: name,
    rule: 'title-suffix',
    basis: 'The page’s title ends with this name after the headline.',
    span: { start: title.end - name.length, end: title.end },
  };
}

/** A name that stands over so many lines on its own is the section's, printed over each story of a list. */
const mostLines = 5;

/** Titles end in sections and page kinds too; an outlet's name has an outlet's shape or stands on the page once more. */
function isOutletHere(name: string, page: string): boolean {
  const key = name.toLowerCase();
  if (isSectionName(key) || isSectionName(key.split(/\s+/).slice(-wordsOfSection).join(' '))) return false;
  const alone = page.split('\n').filter((line) => line.trim().toLowerCase() === key).length;
  return alone <= mostLines && (isOutletName(name) || standsIn(page, name));
}

/** “The Harbour World News” ends in a section of two words; “Harbour News” ends in none. */
const wordsOfSection = 2;

function standsIn(page: string, name: string): boolean {
  for (let at = page.indexOf(name); at !== -1; at = page.indexOf(name, at + 1)) {
    if (!isWord(page.charAt(at - 1)) && !isWord(page.charAt(at + name.length))) return true;
  }
  return false;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
