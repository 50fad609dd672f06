/** Cards of both sites and of made texts, measured with the fonts they are drawn with. */
import { beforeAll, describe, expect, it } from 'vitest';
import { makeMeasure } from '../../../scripts/card-faces.ts';
import { cardLayout } from '../../../src/cards/card-layout.ts';
import type { Drawn } from '../../../src/cards/drawn.ts';
import { makeEffects } from '../../../src/effects.ts';
import { examineSite } from '../../../src/pipeline.ts';
import { cardSize, type Card } from '../../../src/schemas/card.ts';
import { siteCards } from '../../../src/views/cards/site-cards.ts';

const measure = makeMeasure();
let cards: readonly Card[] = [];

beforeAll(async () => {
  const sites = await Promise.all(
    ['content', 'tests/fixtures/site'].map((folder) => examineSite(makeEffects(), folder)),
  );
  cards = sites.flatMap(({ site, views }) =>
    siteCards({ ...site, settings: { ...site.settings, cards: 'claim' } }, views),
  );
}, 60_000);

const claim: Card = {
  kind: 'claim',
  address: '/cards/a/b.png',
  alt: '',
  headline: 'How long is the bridge?',
  standing: { mark: 'contradict', words: 'Cannot both be right' },
  text: 'One says 300 metres, the other 310.',
  marks: [],
  story: 'The bridge',
  siteName: 'Claim by Claim',
};
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${String(at)}`).join(' ');
const marks = (count: number) =>
  Array.from({ length: count }, () => ({ mark: 'same' as const, words: 'Same' }));
const made: readonly (readonly [string, Card])[] = [
  ['a short question', { ...claim, headline: 'Why?', text: 'No.' }],
  ['a very long question and finding', { ...claim, headline: words(60), text: words(120) }],
  [
    'words of great length',
    { ...claim, headline: 'w'.repeat(90), text: 'm'.repeat(300), story: 'i'.repeat(200) },
  ],
  ['a notice', { ...claim, notice: 'This story is invented.' }],
  ['a long notice and names', { ...claim, notice: words(40), siteName: words(8), story: words(30) }],
  ['one account', { ...claim, standing: { mark: 'lone', words: 'One account or none' } }],
  ['a story without claims', { ...claim, kind: 'story', count: '0 claims', marks: [] }],
  ['a story of one claim', { ...claim, kind: 'story', count: '1 claim', marks: marks(1) }],
  ['a story of 60 claims', { ...claim, kind: 'story', count: '60 claims', marks: marks(60) }],
  [
    'a story of 1000 claims',
    { ...claim, kind: 'story', count: '1000 claims', marks: marks(1000), notice: words(9) },
  ],
  ['a site of a long name', { ...claim, kind: 'site', headline: words(9), text: words(60), marks: marks(6) }],
];

describe('cardLayout', () => {
  it('lays out every card of both sites without overlap, inside its edges, and cuts nothing off', () => {
    expect(cards.length).toBeGreaterThan(70);
    expect(cards.flatMap((card) => faultsOf(card, cardLayout(card, measure)))).toEqual([]);
    const cut = cards.filter((card) => textOf(cardLayout(card, measure)).includes('…'));
    expect(cut.map(({ address }) => address)).toEqual([]);
  });

  it.each(made)('lays out %s without overlap, inside its edges', (_name, card) => {
    expect(faultsOf(card, cardLayout(card, measure))).toEqual([]);
  });

  it('shows question, relation, finding, story and site of a claim, and its mark', () => {
    const layout = cardLayout({ ...claim, notice: 'Invented.' }, measure);
    const shown = textOf(layout);
    for (const part of [
      claim.headline,
      'Cannot both be right',
      claim.text,
      'The bridge',
      'Claim by Claim',
      'Invented.',
    ]) {
      expect(shown).toContain(part);
    }
    expect(layout).toContainEqual(
      expect.objectContaining({ kind: 'mark', mark: 'contradict', color: 'contradict' }),
    );
  });

  it('shows a mark for each claim of a story', () => {
    const layout = cardLayout({ ...claim, kind: 'story', marks: marks(66), count: '66 claims' }, measure);
    expect(layout.filter((each) => each.kind === 'mark' && each.mark === 'same')).toHaveLength(66);
    expect(textOf(layout)).toContain('66 claims');
  });

  it.each([
    ['Cyrillic', 'Кто закрыл мост?'],
    ['Arabic', 'متى أُغلق الجسر؟'],
    ['one foreign letter', 'When did Łódź answer?'],
  ])('says the story’s title alone where the question has letters we cannot draw: %s', (_name, headline) => {
    const layout = cardLayout({ ...claim, headline }, measure);
    expect(textOf(layout)).toBe('Claim by Claim The bridge');
    expect(layout.some((each) => each.kind === 'mark' && each.mark === 'contradict')).toBe(false);
  });

  it('says the site’s name alone where the story’s title cannot be drawn either', () => {
    const layout = cardLayout({ ...claim, headline: 'Кто?', story: 'Мост' }, measure);
    expect(textOf(layout)).toBe('Claim by Claim Claim by Claim');
  });

  it('leaves out a finding that cannot be drawn, and keeps the rest', () => {
    const shown = textOf(cardLayout({ ...claim, text: 'Мост' }, measure));
    expect(shown).toBe('Claim by Claim The bridge How long is the bridge? Cannot both be right');
  });

  it('draws letters with accents however they are written', () => {
    expect(textOf(cardLayout({ ...claim, headline: 'Nicola\u0301s?' }, measure))).toContain('Nicolás?');
  });
});

function textOf(layout: readonly Drawn[]): string {
  return layout.flatMap((each) => (each.kind === 'words' && each.words !== '' ? [each.words] : [])).join(' ');
}

/** Words that reach into other words or a mark, or beyond the card’s edge. */
function faultsOf(card: Card, layout: readonly Drawn[]): readonly string[] {
  const boxes = layout.flatMap(boxOf);
  return boxes.flatMap((box, at) => [
    ...(box.left < 40 || box.right > cardSize.width - 40 || box.top < 0 || box.bottom > cardSize.height - 30
      ? [`${card.address}: ${box.name} at the edge`]
      : []),
    ...boxes
      .slice(at + 1)
      .filter((other) => meet(box, other))
      .map((other) => `${card.address}: ${box.name} meets ${other.name}`),
  ]);
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(drawn: Drawn): readonly Box[] {
  if (drawn.kind === 'area') return [];
  if (drawn.kind === 'mark') {
    const { x, y, size, mark } = drawn;
    const inset = size * 0.1; // marks begin that far inside their square
    return [
      { name: mark, left: x + inset, right: x + size - inset, top: y + inset, bottom: y + size - inset },
    ];
  }
  const { words: run, x, baseline, size, face } = drawn;
  if (run === '') return [];
  const right = x + measure(run, face, size);
  return [{ name: run, left: x, right, top: baseline - size * 0.74, bottom: baseline + size * 0.24 }];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
