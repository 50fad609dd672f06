import { expect, test } from 'vitest';
import { quotationIndexSchema } from '../../../../src/schemas/browse-view.ts';
import { quotationIndex } from '../../../../src/views/browse/quotation-index.ts';
import { quotedStory } from '../../../../src/views/browse/quoted-story.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { drawFamily } from '../make-family.ts';
import { makeStory, type MadeArticle } from '../make-story.ts';

const words = wordsOf('en');
const around = { ways: [], notices: [] };
const filler = 'Nobody had expected so many people at the bridge that day, and the weather was fine.';

function storiesWith(more: string, frame: readonly [string, string] = ['She said ', ' to them.']) {
  const article = (said: string): MadeArticle => ({
    lines: [
      ['paragraph', `${frame[0]}“${said}”${frame[1]}`],
      ['paragraph', more],
    ],
  });
  const articles = { alpha: article('we build'), beta: article('we do not build') };
  const family = drawFamily(articles, {
    id: 'build',
    kinds: [undefined, 'negation', undefined],
    rows: [
      ['alpha', 'we | – | build'],
      ['beta', 'we | do not | build'],
    ],
    more: { speaker: { name: 'Ada Fern' } },
  });
  const story = makeStory({ articles });
  return [quotedStory({ ...story, alignment: { ...story.alignment, families: [family] } }, words)].flatMap(
    (told) => told ?? [],
  );
}

test('leads to every utterance, with its relation and what differs', () => {
  const view = quotationIndex(storiesWith(`${filler} ${filler} ${filler}`), around, words);
  expect(quotationIndexSchema.parse(view)).toEqual(view);
  expect(view.intro).toMatch(/^1 utterance /);
  const [line] = view.stories[0]?.lines ?? [];
  expect(line?.title).toBe('“we do not build”');
  expect(line?.address).toMatch(/\/quotations\/build\/$/);
  expect(line?.differs).not.toBe('');
});

test('names the speaker in place of words that would show too much of an article', () => {
  const view = quotationIndex(storiesWith('So.', ['', '']), around, words);
  expect(view.stories[0]?.lines[0]?.title).toBe('Words of Ada Fern');
  expect(JSON.stringify(view)).not.toContain('we do not build');
});

test('has nothing of a story without utterances', () => {
  expect(
    quotedStory(makeStory({ articles: { alpha: { lines: [['paragraph', filler]] } } }), words),
  ).toBeUndefined();
});

test('says of a site without quotations that there are none', () => {
  expect(quotationIndex([], around, words)).toMatchObject({
    stories: [],
    intro: words.browse.quotations.none,
  });
});
