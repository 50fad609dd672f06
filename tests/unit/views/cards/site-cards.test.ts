import { describe, expect, it } from 'vitest';
import type { SiteSettings } from '../../../../src/schemas/site-file.ts';
import { siteCards } from '../../../../src/views/cards/site-cards.ts';
import { withCards } from '../../../../src/views/cards/with-cards.ts';
import type { ViewFile } from '../../../../src/views/view-file.ts';
import { makeSite, makeStory } from '../make-story.ts';

const story = makeStory({
  articles: { a: { lines: [['paragraph', 'It opened.']] }, b: { lines: [['paragraph', 'It closed.']] } },
  claims: {
    opening: {
      cells: {},
      pairs: [['a', 'b', 'contradict']],
      file: {
        question: 'When did it open?',
        finding: 'They differ.',
        translations: {
          es: {
            title: 'Apertura',
            question: '¿Cuándo abrió?',
            finding: 'No coinciden.',
            says: {},
            because: {},
            choices: {},
            corrections: [],
          },
        },
      },
    },
    colour: { cells: {}, file: { question: 'What colour?', finding: 'Nobody says.' } },
  },
});
const settings = (cards: SiteSettings['cards']): SiteSettings => ({ name: 'The Site', report: {}, cards });
const file = (id: string, page: ViewFile['page'], address: string): ViewFile => ({
  id,
  page,
  address,
  anchors: [],
  view: {},
});
const files = [
  file('home', 'home', '/'),
  file('stories/bridge-2026', 'story', '/bridge-2026/'),
  file('claims/bridge-2026/opening', 'claim', '/bridge-2026/opening/'),
  file('claims/bridge-2026/colour', 'claim', '/bridge-2026/colour/'),
  file('share/bridge-2026/opening', 'claim', '/bridge-2026/opening/share/'),
  file('embed/bridge-2026/opening', 'embed', '/embed/bridge-2026/opening/'),
  file('articles/bridge-2026/a', 'article', '/bridge-2026/articles/a/'),
  file('guides/about', 'guide', '/guides/about/'),
  file('es/claims/bridge-2026/opening', 'claim', '/es/bridge-2026/opening/'),
  file('es/guides/about', 'guide', '/es/guides/about/'),
];
const cardsOf = (cards: SiteSettings['cards']) =>
  siteCards(
    makeSite([story], { settings: settings(cards) }),
    files.filter(({ id }) => !id.startsWith('share')),
  );

describe('siteCards', () => {
  it('has one for the site and each story, and for claims where the site asks', () => {
    expect(cardsOf('story').map(({ address }) => address)).toEqual(['/card.png', '/cards/bridge-2026.png']);
    expect(cardsOf('claim').map(({ address }) => address)).toEqual([
      '/card.png',
      '/cards/bridge-2026.png',
      '/cards/bridge-2026/opening.png',
      '/cards/bridge-2026/colour.png',
      '/es/cards/bridge-2026/opening.png',
    ]);
  });

  it('says of a claim its question, relation and finding, and all of it in the text alternative', () => {
    const card = cardsOf('claim')[2];
    expect(card).toMatchObject({
      headline: 'When did it open?',
      standing: { mark: 'contradict', words: 'Cannot both be right' },
      text: 'They differ.',
      story: 'The bridge',
      siteName: 'The Site',
    });
    expect(card?.alt).toBe('When did it open? Cannot both be right. They differ. From “The bridge”.');
  });

  it('counts the claims of a story, strongest relation first', () => {
    const card = cardsOf('story')[1];
    expect(card?.marks.map(({ mark }) => mark)).toEqual(['contradict', 'lone']);
    expect(card?.count).toBe('2 claims, 2 accounts');
    expect(card?.alt).toBe(
      'The bridge. Accounts of one bridge. 2 claims, 2 accounts. Cannot both be right: 1; One account or none: 1.',
    );
  });

  it('carries the notice of an invented story, in the picture and in the text alternative', () => {
    const invented = { ...story, file: { ...story.file, notice: 'Invented' } };
    const site = makeSite([invented], { settings: settings('claim') });
    const [, ofStory, ofClaim] = siteCards(site, files.slice(0, 3));
    expect([ofStory?.notice, ofClaim?.notice]).toEqual(['Invented', 'Invented']);
    expect([ofStory?.alt, ofClaim?.alt].every((alt) => alt?.startsWith('Invented. '))).toBe(true);
  });

  it('speaks the language of the page', () => {
    expect(cardsOf('claim').at(-1)).toMatchObject({
      headline: '¿Cuándo abrió?',
      standing: { words: 'No pueden ser ciertas ambas' },
      text: 'No coinciden.',
    });
  });
});

describe('withCards', () => {
  it('gives each page the nearest card there is', () => {
    const addressesOf = (cards: SiteSettings['cards']) =>
      Object.fromEntries(
        withCards(makeSite([story], { settings: settings(cards) }), files).map(({ address, card }) => [
          address,
          card?.address,
        ]),
      );
    expect(addressesOf('claim')).toEqual({
      '/': '/card.png',
      '/bridge-2026/': '/cards/bridge-2026.png',
      '/bridge-2026/opening/': '/cards/bridge-2026/opening.png',
      '/bridge-2026/colour/': '/cards/bridge-2026/colour.png',
      '/bridge-2026/opening/share/': '/cards/bridge-2026/opening.png',
      '/embed/bridge-2026/opening/': '/cards/bridge-2026/opening.png',
      '/bridge-2026/articles/a/': '/cards/bridge-2026.png',
      '/guides/about/': '/card.png',
      '/es/bridge-2026/opening/': '/es/cards/bridge-2026/opening.png',
      '/es/guides/about/': '/card.png',
    });
    expect(addressesOf('story')['/bridge-2026/opening/']).toBe('/cards/bridge-2026.png');
  });
});
