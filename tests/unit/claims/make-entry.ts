import type { Entry, LedgerSegment } from '../../../src/schemas/entry.ts';
import { findSentences } from '../../../src/text/find-sentences.ts';
import { splitLines } from '../../../src/text/line-column.ts';

/** An entry for tests of this stage: every line is a paragraph; lines that begin with “Related:” are dropped. */
export function makeEntry(story: string, article: string, text: string): Entry {
  const lines = splitLines(text).filter(({ start, end }) => end > start);
  const isKept = ({ start }: { start: number }) => !text.startsWith('Related:', start);
  const ledger = lines.map((line): LedgerSegment =>
    isKept(line)
      ? { ...line, kept: true, kind: 'paragraph', rule: 'line' }
      : { ...line, kept: false, kind: 'related-label', rule: 'related-label' },
  );
  return {
    story,
    article,
    normalizer: 'test',
    raw: { file: `${article}.txt`, sha256: '', bytes: text.length, encoding: 'utf-8' },
    blocks: lines
      .filter(isKept)
      .map((line) => ({ kind: 'paragraph', ...line, sentences: findSentences(text, line) })),
    metadata: {},
    damage: [],
    ledger,
    replacements: [],
  };
}
