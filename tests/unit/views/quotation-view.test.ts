import { describe, expect, test } from 'vitest';
import type { QuotationView, VersionCell } from '../../../src/schemas/quotation-view.ts';
import { versionAnchors } from '../../../src/views/family-versions.ts';
import { quotationView } from '../../../src/views/quotation-view.ts';
import { quotationViewSchema } from '../../../src/schemas/quotation-view.ts';
import { drawFamily } from './make-family.ts';
import { makeStory, type MadeArticle } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const filler = 'The weather was fine and nobody had expected so many people at the bridge that day.';
const saying = (words: string, more: Partial<MadeArticle> = {}): MadeArticle => ({
  lines: [
    ['paragraph', `The mayor said: “${words}”`],
    ['paragraph', `${filler} ${filler} ${filler}`],
  ],
  ...more,
});
const articles = {
  alpha: saying('We don’t build bridges, they said, to look at them.'),
  beta: saying('We do not build bridges, they said, to look at them.', { source: { aliases: ['bravo'] } }),
  gamma: saying('We do not build bridges, they said, to look at them.'),
  delta: saying('We build bridges, they said.'),
};
const family = drawFamily(articles, {
  kinds: [undefined, 'negation', undefined, undefined, undefined, 'omission', undefined],
  rows: [
    ['alpha', 'We | don’t | build bridges | , | they said | , to look at them | .'],
    ['beta', 'We | do not | build bridges | , | they said | , to look at them | .'],
    ['delta', 'We | – | build bridges | , | they said | – | .'],
    ['gamma', 'We | do not | build bridges | , | they said | , to look at them | .'],
  ],
});
const story = makeStory({ articles, alignment: { families: [family] } });
const view = quotationView(story, family, wordsOf('en'));

/** The rows of a view as one draws them: `A We [1 don’t] build`. */
function drawn({ bands }: Pick<QuotationView, 'bands'>): string[] {
  return bands.flatMap(({ rows }) =>
    rows.map(
      ({ accounts, cells }) =>
        `${accounts.map(({ siglum }) => siglum).join('')} ${cells.map(drawCell).join('')}`,
    ),
  );
}

function drawCell(cell: VersionCell): string {
  if (cell.kind === 'withheld') return ' […]';
  if (cell.kind === 'none')
    return ` [${cell.number === undefined ? '–'.repeat(cell.columns) : String(cell.number)}]`;
  const words = cell.number === undefined ? cell.words : `[${String(cell.number)} ${cell.words}]`;
  return `${cell.before}${words}`;
}

describe('the table', () => {
  test('has a column a place, joins neighbours that agree, and a row for those that read alike', () => {
    expect(drawn(view)).toEqual([
      'A We [1 don’t] build bridges, they said[2 , to look at them].',
      'BG We [1 do not] build bridges, they said[2 , to look at them].',
      'D We [1] build bridges, they said [2].',
    ]);
  });

  test('joins neighbours of one kind, and draws what a version does not quote as one gap', () => {
    const partial = drawFamily(articles, {
      kinds: [undefined, 'negation', undefined, 'omission', 'omission'],
      rows: [
        ['alpha', 'We | don’t | build bridges | , they said | , to look at them'],
        ['beta', 'We | do not | build bridges | , they said | , to look at them'],
        ['delta', '– | – | build bridges | – | –'],
      ],
    });
    expect(drawn(quotationView(story, partial, wordsOf('en')))).toEqual([
      'A We [1 don’t] build bridges[2 , they said, to look at them]',
      'B We [1 do not] build bridges[2 , they said, to look at them]',
      'D  [––]build bridges [2]',
    ]);
  });

  test('keeps changes of substance apart from each other', () => {
    const changed = drawFamily(articles, {
      kinds: ['negation', 'negation', undefined],
      rows: [
        ['alpha', 'We | don’t | build'],
        ['beta', 'We do | not | build'],
      ],
    });
    expect(drawn(quotationView(story, changed, wordsOf('en')))).toEqual([
      'A [1 We] [2 don’t] build',
      'B [1 We do] [2 not] build',
    ]);
  });

  test('keeps what is changed apart from what is left out', () => {
    const partial = drawFamily(articles, {
      kinds: [undefined, 'negation', 'negation'],
      rows: [
        ['alpha', 'We | don’t | build'],
        ['beta', 'We | do not | build'],
        ['delta', 'We | – | –'],
      ],
    });
    expect(drawn(quotationView(story, partial, wordsOf('en')))).toEqual([
      'A We [1 don’t] [2 build]',
      'B We [1 do not] [2 build]',
      'D We [––]',
    ]);
  });

  test('says every version as its account prints it', () => {
    for (const { accounts, cells } of view.bands[0]?.rows ?? []) {
      const words = cells
        .map((cell) => (cell.kind === 'words' ? `${cell.before}${cell.words}` : ''))
        .join('');
      const article = story.articles.find(({ id }) => id === accounts[0]?.article);
      expect(article?.text).toContain(`“${words}”`);
    }
  });

  test('has one row for versions that read alike in a line, though one begins there', () => {
    const [start, rest] = ['first', 'then'].map((word) => Array(16).fill(word).join(' ')) as [string, string];
    const begun = {
      alpha: { lines: [['paragraph', `“${start} ${rest}”`]], source: { rights: 'full' } },
      beta: { lines: [['paragraph', `“${rest}”`]], source: { rights: 'full' } },
    } satisfies Record<string, MadeArticle>;
    const part = drawFamily(begun, {
      kinds: ['omission', undefined],
      rows: [
        ['alpha', `${start} | ${rest}`],
        ['beta', `– | ${rest}`],
      ],
    });
    const lines = quotationView(makeStory({ articles: begun }), part, wordsOf('en')).bands;
    expect(lines.map(({ rows }) => rows.map(({ accounts }) => accounts.length))).toEqual([[1, 1], [2]]);
  });

  test('has the versions in the order of the story’s articles, as the accounts below it', () => {
    const { alpha, beta, gamma, delta } = articles;
    const turned = makeStory({ articles: { gamma, delta, beta, alpha }, alignment: { families: [family] } });
    const shown = quotationView(turned, family, wordsOf('en'));
    expect(drawn(shown).map((row) => row.split(' ')[0])).toEqual(['GB', 'D', 'A']);
    expect(shown.versions.map(({ siglum }) => siglum).join('')).toBe('GDBA');
    expect(shown.title).toBe(view.title);
    const order = shown.variants.map(({ readings }) => readings.map(({ accounts }) => accounts[0]?.siglum));
    expect(order).toEqual([
      ['G', 'A', 'D'],
      ['G', 'D'],
    ]);
  });

  test('names the kind of every place where versions differ', () => {
    expect(view.bands[0]?.heads.map(({ number, label }) => [number, label])).toEqual([
      [undefined, ''],
      [1, 'negation'],
      [undefined, ''],
      [2, 'not in all'],
      [undefined, ''],
    ]);
  });

  test('breaks a long version into lines of words, and says what all share once', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
    const long = {
      alpha: {
        lines: [...articles.alpha.lines, ...articles.alpha.lines, ['paragraph', `“${words} is so.”`]],
      },
      beta: {
        lines: [...articles.alpha.lines, ...articles.alpha.lines, ['paragraph', `“${words} was so.”`]],
      },
    } satisfies Record<string, MadeArticle>;
    const drawnLong = drawFamily(long, {
      kinds: [undefined, 'word', undefined],
      rows: [
        ['alpha', `${words} | is | so.`],
        ['beta', `${words} | was | so.`],
      ],
    });
    const shown = quotationView(
      makeStory({ articles: { ...long, beta: { ...long.beta, source: { rights: 'full' } } } }),
      drawnLong,
      wordsOf('en'),
    );
    const lines = drawn(shown);
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
    expect(shown.bands.slice(0, -1).every(({ everyone }) => everyone)).toBe(true);
    expect(shown.versions.map(({ whole }) => whole?.length)).toEqual([3, 3]);
  });
});

test('lists every place with who has what', () => {
  expect(
    view.variants.map(({ number, label, readings }) => [
      number,
      label,
      readings.map(({ words, accounts }) => [words, accounts.map(({ siglum }) => siglum).join('')]),
    ]),
  ).toEqual([
    [
      1,
      'negation',
      [
        ['don’t', 'A'],
        ['do not', 'BG'],
        [undefined, 'D'],
      ],
    ],
    [
      2,
      'not in all',
      [
        [', to look at them', 'ABG'],
        [undefined, 'D'],
      ],
    ],
  ]);
});

describe('accounts', () => {
  test('lead to the paragraph, and keep the anchors they had', () => {
    const [, beta] = view.versions;
    expect(beta?.address).toMatch(/^\/bridge-2026\/articles\/beta\/#p-/);
    expect(beta?.aliases).toEqual(['bravo']);
    expect(versionAnchors(story, family, wordsOf('en'))).toEqual([
      'alpha',
      'beta',
      'bravo',
      'delta',
      'gamma',
    ]);
  });

  test('say how they name the speaker, or that they do not', () => {
    const [version, ...others] = family.versions;
    if (!version) throw new Error('no version');
    const named = { ...version, speaker: { name: 'the mayor' }, occasion: 'at noon', marked: false };
    const told = quotationView(story, { ...family, versions: [named, ...others] }, wordsOf('en')).versions;
    expect(told[0]?.told).toBe(
      'Speaker: “the mayor”; occasion: “at noon”; in running text, without quotation marks.',
    );
    expect(told[1]?.told).toBe('Speaker not named beside it.');
  });

  test('have a second version under an anchor of its own words', () => {
    const twice = {
      alpha: { lines: [...articles.alpha.lines, ['paragraph', 'She repeated: “We do not build.”']] },
      beta: articles.beta,
    } satisfies Record<string, MadeArticle>;
    const twoInOne = drawFamily(twice, {
      kinds: [undefined, 'contraction', undefined],
      rows: [
        ['alpha', 'We | don’t | build'],
        ['alpha', 'We do not | – | build'],
        ['beta', 'We | do not | build'],
      ],
    });
    const anchors = versionAnchors(makeStory({ articles: twice }), twoInOne, wordsOf('en'));
    expect(anchors).toEqual(['alpha', expect.stringMatching(/^alpha-[0-9a-f]{8}$/), 'beta', 'bravo']);
  });
});

describe('paraphrases', () => {
  test('are shown with the account that has them', () => {
    const start = articles.delta.lines[0]?.[1].length ?? 0;
    const span = { article: 'delta', start: start + 1, end: start + 1 + filler.length };
    const [told] = quotationView(story, { ...family, paraphrases: [span] }, wordsOf('en')).paraphrases;
    expect(told).toMatchObject({ siglum: 'D', words: filler });
  });
});

describe('words in another language than the page’s', () => {
  const language = { how: 'given' as const, value: 'es' };
  const foreign = { ...articles, alpha: { ...articles.alpha, metadata: { language } } };
  const span = { article: 'alpha', start: 0, end: 14 };
  const shown = quotationView(
    makeStory({ articles: foreign, alignment: { families: [family] } }),
    { ...family, paraphrases: [span] },
    wordsOf('en'),
  );

  test('are said to be so wherever they stand, and others are not', () => {
    expect(shown.bands[0]?.rows.map(({ lang }) => lang)).toEqual(['es', undefined, undefined]);
    expect(shown.variants[0]?.readings.map(({ lang }) => lang)).toEqual(['es', undefined, undefined]);
    expect(shown.paraphrases[0]?.lang).toBe('es');
  });

  test('make a title whose language is theirs', () => {
    const longest = { ...family, versions: family.versions.slice(0, 1) };
    expect(quotationView(makeStory({ articles: foreign }), longest, wordsOf('en')).titleLang).toBe('es');
    expect(view).not.toHaveProperty('titleLang');
  });
});

describe('claims', () => {
  test('that cite the words are linked, others are not', () => {
    const asking = makeStory({
      articles,
      alignment: { families: [family] },
      claims: {
        words: { cells: { alpha: { words: 'build bridges, they said, to look at them' } } },
        weather: { cells: { alpha: { words: 'The weather was fine' } } },
      },
    });
    expect(quotationView(asking, family, wordsOf('en')).claims.map(({ address }) => address)).toEqual([
      '/bridge-2026/words/',
    ]);
  });
});

describe('rights', () => {
  const short = {
    alpha: { lines: [['paragraph', 'He said: “One two three four five six seven eight nine ten.”']] },
    beta: { lines: [['paragraph', 'He said: “One two three four five six seven eight nine eleven.”']] },
  } satisfies Record<string, MadeArticle>;
  const whole = drawFamily(short, {
    kinds: [undefined, 'word', undefined],
    rows: [
      ['alpha', 'One two three four five six seven eight nine | ten | .'],
      ['beta', 'One two three four five six seven eight nine | eleven | .'],
    ],
  });

  test('end a version at half of its article, and the page says so', () => {
    const cut = quotationView(makeStory({ articles: short }), whole, wordsOf('en'));
    expect(drawn(cut)).toEqual(['AB One two three four five six […] […] […]']);
    expect(cut.withheld).toMatch(/^Some words are left out/);
  });

  test('in full show all, and say nothing', () => {
    const free = makeStory({
      articles: {
        alpha: { ...short.alpha, source: { rights: 'full' } },
        beta: { ...short.beta, source: { rights: 'full' } },
      },
    });
    const shown = quotationView(free, whole, wordsOf('en'));
    expect(drawn(shown)).toHaveLength(2);
    expect(shown.withheld).toBeUndefined();
  });
});

test('is what its schema says', () => {
  expect(quotationViewSchema.parse(view)).toEqual(view);
});
