import type { Path } from '../markdown/place.ts';
import type { ReadFile } from '../markdown/read-file.ts';
import { quotationsIn } from './prepare-text.ts';
import type { TextUnderCheck } from './under-check.ts';

/** Quotation marks in translations: what they enclose stands in an article in the words it was published in. */
export function translatedQuotations(
  read: ReadFile<{ readonly translations?: object | undefined }>,
): TextUnderCheck['quotations'] {
  return textsIn(read.fields?.translations, ['translations']).flatMap(({ text, path }) =>
    quotationsIn(text, read.valueAt(path)),
  );
}

function textsIn(value: unknown, path: Path): { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}
