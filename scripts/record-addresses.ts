import { addressRecordsOf, joinRecords, recordText } from '../src/addresses/address-record.ts';
import { readRecord } from '../src/addresses/check-addresses.ts';
import type { Effects } from '../src/effects.ts';
import type { PageLine } from '../src/views/view-file.ts';

export interface RecordedFile {
  /** Path from the content folder. */
  readonly file: string;
  /** Pages there are now whose addresses belong into it. */
  readonly addresses: number;
  /** What the file should hold: all it ever did, and all there is now. */
  readonly text: string;
  /** Whether it does not hold that yet. */
  readonly isOutdated: boolean;
}

/** The records as they should be. Only of an examination without problems: with them some pages are missing. */
export async function addressesToRecord(
  effects: Effects,
  content: string,
  pages: readonly PageLine[],
): Promise<RecordedFile[]> {
  const records: RecordedFile[] = [];
  for (const [file, record] of addressRecordsOf(pages)) {
    const path = `${content}/${file}`;
    const before = effects.exists(path) ? await effects.readText(path) : '';
    const text = recordText(joinRecords(readRecord(before) ?? {}, record));
    records.push({ file, addresses: Object.keys(record).length, text, isOutdated: text !== before });
  }
  return records;
}

/** Of the same those that lack a page. */
export async function addressesMissing(
  effects: Effects,
  content: string,
  pages: readonly PageLine[],
): Promise<RecordedFile[]> {
  return (await addressesToRecord(effects, content, pages)).filter(({ isOutdated }) => isOutdated);
}
