import type { Metadata } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';
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
  if (name === undefined) return undefined;
  return {
    how: 'inferred',
    value: name,
    rule: 'title-suffix',
    basis: 'The page’s title ends with this name after the headline.',
    span: { start: title.end - name.length, end: title.end },
  };
}
