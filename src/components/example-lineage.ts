/** A made-up story’s lineage about no real event, for the specimens: one origin, a possible one, and an account apart. */
import type { Lineage, LineageAccount, LineagePicture } from '../schemas/lineage.ts';
import type { PairView, SharedPassage } from '../schemas/pair-view.ts';

const gazette: LineageAccount = { article: 'gazette', siglum: 'G', label: 'Gazette', address: '/' };
const wire: LineageAccount = { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/' };
const canal: LineageAccount = { article: 'canal', siglum: 'Ca', label: 'Canal 9', address: '/' };
const note: LineageAccount = { article: 'note', siglum: 'N', label: 'Unsigned note', address: '/' };

export const exampleLineagePicture: LineagePicture = {
  description:
    'Columns for four accounts, bands for the words they share. Gazette and Wire copy share 140 words, and Wire copy and Canal 9 share 46 words.',
  height: 420,
  isCrowded: false,
  columns: [
    {
      siglum: 'G',
      label: 'Gazette',
      length: '420 words',
      words: 420,
      middle: 12.5,
      x1: 8,
      x2: 17,
      breaks: [40, 90, 150, 215, 300, 370],
      shared: [
        { standing: 'one-origin', y1: 60, y2: 150 },
        { standing: 'one-origin', y1: 310, y2: 360 },
      ],
    },
    {
      siglum: 'W',
      label: 'Wire copy',
      length: '310 words',
      words: 310,
      middle: 37.5,
      x1: 33,
      x2: 42,
      breaks: [35, 95, 160, 240],
      shared: [
        { standing: 'one-origin', y1: 5, y2: 95 },
        { standing: 'one-origin', y1: 120, y2: 170 },
        { standing: 'possibly-derived', y1: 180, y2: 226 },
      ],
    },
    {
      siglum: 'Ca',
      label: 'Canal 9',
      length: '260 words',
      words: 260,
      middle: 62.5,
      x1: 58,
      x2: 67,
      breaks: [50, 120, 190],
      shared: [{ standing: 'possibly-derived', y1: 60, y2: 106 }],
    },
    {
      siglum: 'N',
      label: 'Unsigned note',
      length: '90 words',
      words: 90,
      middle: 87.5,
      x1: 83,
      x2: 92,
      breaks: [45],
      shared: [],
    },
  ],
  bands: [
    {
      between: ['G', 'W'],
      standing: 'one-origin',
      words: 90,
      path: 'M17 60C25 60 25 5 33 5V95C25 95 25 150 17 150z',
    },
    {
      between: ['G', 'W'],
      standing: 'one-origin',
      words: 50,
      path: 'M17 310C25 310 25 120 33 120V170C25 170 25 360 17 360z',
    },
    {
      between: ['W', 'Ca'],
      standing: 'possibly-derived',
      words: 46,
      path: 'M42 180C50 180 50 60 58 60V106C50 106 50 226 42 226z',
    },
  ],
  frames: [{ name: 'Example Wire', x1: 1, x2: 49, middle: 25 }],
  arrows: [{ x: 25, y: 77.5, points: 'left' }],
  caption: [
    'A column is an account, as high as it is long; lines mark where its paragraphs begin.',
    'A band joins words that two accounts share, and is as wide as they are many.',
  ],
};

export const exampleLineage: Lineage = {
  summary: 'Four accounts come from three origins: Gazette and Wire copy are one.',
  picture: exampleLineagePicture,
  rows: [
    {
      a: gazette,
      b: wire,
      words: '140 words in 2 passages',
      shares: { a: '34%', b: '46%' },
      longest: '90 words',
      standing: 'one-origin',
      standingWords: 'One origin',
      because: 'Wire copy shares 46% of its own words with Gazette.',
      direction: 'Wire copy had the words first. It is dated a day earlier.',
      address: '/',
    },
    {
      a: canal,
      b: wire,
      words: '46 words in 1 passage',
      shares: { a: '18%', b: '15%' },
      longest: '46 words',
      standing: 'possibly-derived',
      standingWords: 'Possibly derived',
      because: 'One passage runs to 46 words, but the whole is too little to call them one.',
      address: '/',
    },
  ],
  others: 'The other four pairs share no words beyond chance.',
  origins: [
    {
      name: 'Example Wire',
      accounts: [gazette, wire],
      because: 'Wire copy shares 46% of its own words with Gazette.',
      editors: ['Gazette: Its reporter was there; the wire used her notes.'],
    },
    { name: 'Canal 9', accounts: [canal], because: 'Nothing joins it to another account.', editors: [] },
    { name: 'Unsigned note', accounts: [note], because: 'Nothing joins it to another account.', editors: [] },
  ],
};

const place = { address: '/', label: 'paragraph 3' };

export const examplePassage: SharedPassage = {
  anchor: 'run-00000001',
  words: '21 words, 4 of them inside quotations',
  a: {
    opens: true,
    closes: false,
    place,
    pieces: [
      { kind: 'shared', text: 'who arrived at noon' },
      { kind: 'plain', text: ', ' },
      { kind: 'shared', text: 'kept the bridge closed for' },
      { kind: 'plain', text: ' ' },
      { kind: 'edit', text: 'two', number: 1, label: 'number', stands: true, isShared: false },
      { kind: 'plain', text: ' ' },
      { kind: 'shared', text: 'hours' },
      { kind: 'plain', text: ', ' },
      {
        kind: 'edit',
        text: 'the mayor’s office said',
        number: 2,
        label: 'in one only',
        stands: false,
        isShared: false,
      },
      { kind: 'plain', text: '.' },
      { kind: 'break' },
      { kind: 'shared', text: '“Nobody was in danger,” the engineers wrote' },
    ],
  },
  b: {
    opens: true,
    closes: true,
    place: { address: '/', label: 'paragraph 1' },
    pieces: [
      { kind: 'shared', text: 'who arrived at noon' },
      { kind: 'plain', text: ', ' },
      { kind: 'shared', text: 'kept the bridge closed for' },
      { kind: 'plain', text: ' ' },
      { kind: 'edit', text: 'three', number: 1, label: 'number', stands: true, isShared: false },
      { kind: 'plain', text: ' ' },
      { kind: 'shared', text: 'hours' },
      { kind: 'edit', text: '', number: 2, label: 'in one only', stands: false, isShared: false },
      { kind: 'plain', text: '. ' },
      { kind: 'shared', text: '“Nobody was in danger,” the engineers wrote' },
    ],
  },
  edits: [
    { number: 1, label: 'number', stands: true, a: 'two', b: 'three' },
    { number: 2, label: 'in one only', stands: false, a: 'the mayor’s office said', b: '' },
  ],
  claims: [{ address: '/', label: 'How long the bridge was closed' }],
};

export const exampleCut: SharedPassage = {
  ...examplePassage,
  anchor: 'run-00000002',
  words: '34 words',
  edits: [],
  more: '22 more words shared',
  claims: [],
};

export const examplePair: PairView = {
  title: 'What Gazette and Wire copy share',
  description: 'A made-up pair.',
  up: { address: '/', label: 'The bridge at Ford' },
  heading: 'What Gazette and Wire copy share',
  lead: 'Gazette and Wire copy share 140 words in 2 passages: 34% of the one and 46% of the other, words inside quotations left out.',
  a: { ...gazette, share: '34%', shown: '31%' },
  b: { ...wire, share: '46%', shown: '44%' },
  standing: 'one-origin',
  standingWords: 'One origin',
  because: 'Wire copy shares 46% of its own words with Gazette.',
  direction: 'The texts do not show who had the words first.',
  shownWords: 'Shown are 31% of the words of Gazette and 44% of those of Wire copy.',
  passages: [examplePassage, exampleCut],
};
