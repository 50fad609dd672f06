import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseExcerpt, type Excerpt, type ExcerptPassage } from '../../../src/text/choose-excerpt.ts';
import { mergeSpans } from '../../../src/text/merge-spans.ts';
import { shownShare } from '../../../src/text/shown-share.ts';
import type { Span } from '../../../src/text/span.ts';

const text = 'One two three. Four five six. Seven eight nine. Ten.';
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 29 },
  { start: 30, end: 47 },
  { start: 48, end: 52 },
];
const blocks = [{ start: 0, end: 52, sentences }];
const spanOf = (words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const answer = (words: string, telling?: string): ExcerptPassage => ({
  span: spanOf(words),
  answers: true,
  ...(telling !== undefined && { telling: spanOf(telling) }),
});
const aside = (words: string): ExcerptPassage => ({ span: spanOf(words), answers: false });
const choose = (
  passages: readonly ExcerptPassage[],
  more: { stated?: string; rights?: 'full' } = {},
): Excerpt =>
  chooseExcerpt({
    text,
    blocks,
    passages,
    stated: more.stated === undefined ? [] : [spanOf(more.stated)],
    rights: more.rights ?? 'excerpt',
  });

test('shows the whole sentence around a passage', () => {
  expect(choose([answer('two')])).toMatchObject({ kind: 'sentences', shown: [sentences[0]], share: 0.3 });
});

test('shows the bare passages when their sentences are more than half of the words', () => {
  const excerpt = choose([answer('two'), aside('five')]);
  expect(excerpt).toMatchObject({ kind: 'passages', share: 0.2, sentenceShare: 0.6 });
  expect(excerpt.shown).toEqual([spanOf('two'), spanOf('five')]);
});

test('leaves out passages that answer nothing when all passages are more than half', () => {
  const excerpt = choose([answer('One two three.'), aside('Four five six.')]);
  expect(excerpt).toMatchObject({ kind: 'answers', shown: [spanOf('One two three.')], share: 0.3 });
});

test('shows the telling words alone when the answers are more than half', () => {
  const excerpt = choose([answer('One two three. Four five six.', 'three. Four'), answer('Ten.')]);
  expect(excerpt).toMatchObject({ kind: 'telling', share: 0.3 });
  expect(excerpt.shown).toEqual([spanOf('three. Four'), spanOf('Ten.')]);
});

test('tells the share where even the telling words are more than half', () => {
  expect(choose([answer('One two three. Four five six.')])).toMatchObject({ kind: 'telling', share: 0.6 });
});

test('counts where the article states its metadata, without the rest of that sentence', () => {
  expect(choose([answer('two')], { stated: 'Seven' })).toMatchObject({ kind: 'sentences', share: 0.4 });
});

test('shows every block with full rights', () => {
  expect(choose([], { rights: 'full' })).toMatchObject({
    kind: 'full',
    shown: [{ start: 0, end: 52 }],
    share: 1,
  });
});

test('a share counts words, once, and only kept ones', () => {
  expect(shownShare('a – b c', [{ start: 0, end: 5 }], [{ start: 4, end: 7 }])).toBe(0.5);
  expect(shownShare('', [], [])).toBe(0);
});

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
);
const charactersOf = (all: readonly Span[]) =>
  Array.from({ length: 61 }, (_, at) => all.some(({ start, end }) => start <= at && at < end));

test('merged spans cover the same characters and neither meet nor overlap', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const merged = mergeSpans(all);
      expect(charactersOf(merged)).toEqual(charactersOf(all));
      merged.slice(1).forEach((span, index) => expect(span.start).toBeGreaterThan(merged[index]?.end ?? 0));
    }),
  );
});

test('a share lies between 0 and 1 and grows with what is shown', () => {
  fc.assert(
    fc.property(spans, spans, (shown, more) => {
      const less = shownShare(text, blocks, shown);
      const all = shownShare(text, blocks, [...shown, ...more]);
      expect(0 <= less && less <= all && all <= 1).toBe(true);
    }),
  );
});
