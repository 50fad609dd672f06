import { onceANumber } from './once-a-number.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';
import { measureWords } from './measure-words.ts';

const measure = new RegExp(`[ -]?(?<unit>${measureWords.join('|')})(?![\\p{L}\\d])`, 'uy');

/** The unit behind a number, in lower case, and where it ends: “percent”, “kg”. */
export const measureAt = onceANumber(readMeasureAt);

function readMeasureAt(
  { lower }: Pick<ReadableArticle, 'lower'>,
  number: FoundNumber,
): { readonly unit: string; readonly end: number } | undefined {
  measure.lastIndex = number.end;
  const found = measure.exec(lower);
  const unit = found?.groups?.['unit'];
  if (found === null || unit === undefined || number.end + found[0].length > number.block.end)
    return undefined;
  return { unit, end: number.end + found[0].length };
}
