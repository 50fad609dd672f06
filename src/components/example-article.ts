/** A made-up article about no real event, for the specimens: overlapping citations, omissions, gaps, damage. */
import type { ArticleView, ExcerptPart, MetadataRow, Note, Piece } from '../schemas/article-view.ts';

export const exampleNotes: Note[] = [
  { number: 1, address: '/', title: 'When the bridge was closed', says: 'on Wednesday' },
  { number: 2, address: '/', title: 'How long the bridge was closed', says: 'more than two hours' },
];

export const examplePieces: Piece[] = [
  { kind: 'text', text: 'The Lantern bridge ' },
  { kind: 'cited', text: 'was closed on ', notes: [1], telling: false, ends: [] },
  { kind: 'cited', text: 'Wednesday', notes: [1, 2], telling: true, ends: [1] },
  { kind: 'cited', text: ' for more than two hours', notes: [2], telling: false, ends: [2] },
  { kind: 'text', text: ', the office said.' },
  { kind: 'omitted' },
];

export const exampleExcerpt: ExcerptPart[] = [
  { kind: 'gap', anchors: ['p-00000001', 'p-00000002'], words: 'one headline and one caption not quoted' },
  { kind: 'block', anchor: 'p-00000003', block: 'paragraph', pieces: examplePieces, notes: exampleNotes },
  {
    kind: 'block',
    anchor: 'p-00000004',
    block: 'pull-quote',
    label: 'Pull quote',
    pieces: [{ kind: 'text', text: '“Nobody was in danger.”' }],
    notes: [],
  },
];

export const exampleMetadata: MetadataRow[] = [
  {
    term: 'Headline',
    how: 'stated',
    value: 'Lantern bridge closed for hours after inspection',
    from: 'Stated in these words',
  },
  { term: 'Outlet', how: 'given', value: 'The Gazette', from: 'Given in the source file' },
  { term: 'Reported from', how: 'stated', value: 'Lantern', from: 'Stated:', words: 'LANTERN' },
  {
    term: 'Published',
    how: 'inferred',
    value: 'between 4 and 6 March 2026',
    from: 'Inferred by the editors. It calls the day of the closure “Wednesday”, without more.',
  },
  { term: 'Authors', how: 'not-stated' },
  { term: 'Agency', how: 'not-stated' },
];

export const exampleDamage: ArticleView['damage'] = [
  {
    note: 'A name seems to be missing before the comma.',
    words: 'said , who led the inspection',
    anchor: 'p-00000003',
  },
  { note: 'The text has no headline.' },
];

export const exampleLedger: ArticleView['ledger'] = {
  summary:
    '2,310 characters received: 2,204 characters kept, 106 characters dropped (2 lines and the blanks between). Together they are the whole text.',
  dropped: [
    { line: 3, words: 'Share', kind: 'share buttons', rule: 'share-widget' },
    { line: 41, words: 'Related articles', kind: 'label of related links', rule: 'related-label' },
  ],
};
