/** A made-up story about no real event, for the specimens: claims of every standing, cells of every kind. */
import type { ClaimLine, KnownArticle, MatrixCell, MatrixRow, StoryView } from '../schemas/story-view.ts';

const gazette: KnownArticle = {
  id: 'gazette',
  siglum: 'G',
  label: 'Gazette',
  address: '/',
  headline: 'Lantern bridge closed for hours after inspection',
  facts: [
    { term: 'Outlet', value: 'The Gazette', how: 'stated', known: true },
    { term: 'Published', value: '5 March 2026', how: 'stated', known: true },
    { term: 'Agency', value: 'not named in the text', known: false },
    { term: 'Origin', value: 'The Gazette', known: true },
  ],
  answers: 'Answers 4 of 5 claims',
};

const wire: KnownArticle = {
  id: 'wire',
  siglum: 'W',
  label: 'Wire copy',
  address: '/',
  facts: [
    { term: 'Outlet', value: 'not named in the text', known: false },
    { term: 'Published', value: 'between 4 and 6 March 2026', how: 'inferred', known: true },
    { term: 'Agency', value: 'Example Wire', how: 'stated', known: true },
    { term: 'Origin', value: 'Example Wire', known: true },
  ],
  answers: 'Answers 3 of 5 claims',
};

function cell(article: KnownArticle, made: Partial<MatrixCell>): MatrixCell {
  return {
    article: article.id,
    siglum: article.siglum,
    label: article.label,
    address: '/',
    kind: 'reading',
    words: '',
    against: [],
    standsWords: 'No other account to compare:',
    ...made,
  };
}

const contradicting: MatrixRow = {
  id: 'length',
  title: 'How long the bridge was closed',
  address: '/',
  standing: 'contradict',
  standingWords: 'Cannot both be right',
  cells: [
    cell(gazette, {
      words: 'more than 2 hours',
      relation: 'contradict',
      against: ['W'],
      standsWords: 'Cannot both be right, with W:',
    }),
    cell(wire, {
      words: 'nearly 2 hours',
      relation: 'contradict',
      against: ['G'],
      standsWords: 'Cannot both be right, with G:',
    }),
  ],
};

const agreeing: MatrixRow = {
  id: 'day',
  title: 'When the bridge was closed',
  address: '/',
  standing: 'same',
  standingWords: 'Same',
  cells: [
    cell(gazette, { words: '4 March 2026', relation: 'same', standsWords: 'Same:' }),
    cell(wire, { words: '4 March 2026', relation: 'same', standsWords: 'Same:' }),
  ],
};

const lone: MatrixRow = {
  id: 'cost',
  title: 'What the inspection cost',
  address: '/',
  standing: 'lone',
  standingWords: 'One account or none',
  cells: [cell(gazette, { words: '1,400 crowns' }), cell(wire, { kind: 'silent', words: 'silent' })],
};

const empty: MatrixRow = {
  ...lone,
  id: 'order',
  title: 'Who ordered it',
  cells: [
    cell(gazette, { kind: 'lacuna', words: 'text incomplete' }),
    cell(wire, { kind: 'not-judged', words: 'not judged' }),
  ],
};

export const exampleClaimLines: ClaimLine[] = [
  {
    title: 'How long the bridge was closed',
    address: '/',
    finding: 'The Gazette says more than two hours, the wire copy nearly two; no length satisfies both.',
    standing: 'contradict',
    standingWords: 'Cannot both be right',
    support: '2 articles, 2 origins',
  },
  {
    title: 'What the inspection cost',
    address: '/',
    finding: 'Only the Gazette names a sum.',
    standing: 'lone',
    standingWords: 'One account or none',
    support: '1 article, 1 origin',
  },
];

export const exampleTally: StoryView['tally'] = [
  { standing: 'contradict', label: 'Cannot both be right', count: 1 },
  { standing: 'same', label: 'Same', count: 1 },
  { standing: 'lone', label: 'One account or none', count: 2 },
];

export const exampleArticles: KnownArticle[] = [gazette, wire];

export const exampleRows: MatrixRow[] = [contradicting, agreeing, lone, empty];
