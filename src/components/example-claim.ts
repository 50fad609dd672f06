/**
 * A made-up claim about no real event, for the specimens: accounts that part, one silent, one with a gap, one not
 * judged, one in another language and with a long outlet name.
 */
import type { AbsentRow, Account, ClaimView, Quote, ReadingRow } from '../schemas/claim-view.ts';

const gazette: Account = { article: 'gazette', siglum: 'G', label: 'Gazette' };
const wire: Account = { article: 'wire', siglum: 'W', label: 'Wire copy' };
const canal: Account = { article: 'canal', siglum: 'Ca', label: 'Canal 9' };
const note: Account = { article: 'note', siglum: 'N', label: 'Unsigned note' };

function quote(before: string, telling: string, after: string): Quote {
  const parts = [
    { text: 'kept the bridge closed ', telling: false },
    { text: telling, telling: true },
  ];
  return { before, parts, after, address: '/' };
}

const readings: readonly ReadingRow[] = [
  {
    ...gazette,
    aliases: [],
    address: '/',
    outlet: 'Outlet named in the text',
    date: { words: '5 March 2026', how: 'stated' },
    value: 'more than 2 hours',
    voice: 'in its own voice',
    quotes: [
      quote('The engineers, who arrived at noon, ', 'for more than two hours', ', the mayor’s office said.'),
    ],
    against: { relation: 'contradict', accounts: [canal] },
    preferred: true,
  },
  {
    ...wire,
    aliases: [],
    address: '/',
    outlet: 'Outlet not named in the text',
    date: {
      words: 'between 4 and 6 March 2026',
      how: 'inferred',
      basis: 'The text calls the day of the closure “Wednesday”, without more.',
    },
    value: 'about 2 hours',
    scope: 'duration of the closure',
    because: 'She speaks of the closure, not of the inspection.',
    howRead: {
      how: 'words',
      label: 'Read from the words',
      read: [
        {
          words: ['roughly two hours', 'two hours, roughly'],
          says: 'about 2 hours',
          rules: [{ says: 'Reads a number with a unit of time.', address: '/' }],
        },
      ],
      tolerance: {
        words: 'no bound',
        usual: 'from 1 hour 42 minutes to 2 hours 18 minutes',
        links: [{ address: '/', label: 'about' }],
      },
    },
    voice: 'attributed to a fire officer',
    quotes: [
      quote('An inspection ', 'roughly two hours', '.'),
      quote('Asked again, she said the inspection ', 'two hours, roughly', '.'),
    ],
    against: { relation: 'precision', accounts: [gazette, canal] },
    preferred: false,
  },
  {
    ...canal,
    aliases: ['channel-nine'],
    address: '/',
    lang: 'es',
    outlet:
      'Corporación de Radio y Televisión del Departamento de la Ribera Norte y sus Municipios Asociados',
    sourceUrl: 'https://example.com/puente',
    date: { words: 'Date not stated' },
    value: 'nearly 2 hours',
    says: 'Closed just under two hours, until traffic was let through on one lane',
    voice: 'in its own voice',
    quotes: [
      {
        before: 'El puente de Ford ',
        parts: [{ text: 'estuvo cerrado casi dos horas', telling: true }],
        after: ' el miércoles.',
        address: '/',
        outletUrl: 'https://example.com/puente#:~:text=estuvo%20cerrado%20casi%20dos%20horas',
      },
    ],
    against: { relation: 'contradict', accounts: [gazette] },
    preferred: false,
  },
];

const absentHead = {
  aliases: [],
  outlet: 'Outlet not named in the text',
  date: { words: 'Date not stated' },
};

const absent: readonly AbsentRow[] = [
  {
    ...note,
    ...absentHead,
    address: '/',
    kind: 'silent',
    searched: ['hour', 'closed', 'reopen'],
    seen: [
      {
        quote: {
          before: '',
          parts: [{ text: 'Shops near the bridge closed early.', telling: false }],
          after: '',
          address: '/',
        },
        because: 'Speaks of shops, not of the bridge.',
      },
    ],
  },
  {
    ...{ article: 'late', siglum: 'L', label: 'Late edition' },
    ...absentHead,
    address: '/',
    kind: 'lacuna',
    because: 'The copy breaks off in the middle of the sentence about the closure.',
    searched: [],
    seen: [],
  },
  {
    ...{ article: 'letter', siglum: 'T', label: 'Letter' },
    ...absentHead,
    address: '/',
    kind: 'not-judged',
    searched: [],
    seen: [],
  },
];

/** Every field filled, so that each component has something to show. */
export const exampleClaim: ClaimView = {
  valueKind: 'date',
  id: 'closure',
  title: 'How long was the bridge closed?',
  description: 'A made-up claim.',
  up: { address: '/', label: 'The bridge at Ford' },
  question: 'How long was the bridge at Ford closed?',
  finding: 'One account says more than two hours and one nearly two hours; a third says about two.',
  standing: 'contradict',
  standingWords: 'Cannot both be right',
  standingBy: 'computed',
  support: '3 of 6 accounts answer, from 2 origins',
  differ: 'Gazette and Canal 9 contradict each other.',
  picture: {
    width: 210.2,
    height: 137,
    nodes: [
      { ...gazette, x: 105.1, y: 22 },
      { ...wire, x: 188.2, y: 115 },
      { ...canal, x: 22, y: 115 },
    ],
    lines: [
      { relation: 'precision', x1: 117.1, y1: 35.4, x2: 176.2, y2: 101.6 },
      { relation: 'contradict', x1: 93.1, y1: 35.4, x2: 34, y2: 101.6, mark: { x: 63.6, y: 68.5 } },
      { relation: 'precision', x1: 170.2, y1: 115, x2: 40, y2: 115 },
    ],
    bands: ['105.1,22 188.2,115'],
  },
  valuePictures: [],
  readings: [...readings],
  absent: [...absent],
  pairs: [
    {
      relation: 'contradict',
      pairs: [{ id: '_pair-gazette--canal', a: gazette, b: canal }],
      computed: {
        relation: 'contradict',
        reason: 'Less than 2 hours and more than 2 hours exclude each other.',
        difference: 'no value in common.',
        tolerances: [],
      },
    },
    {
      relation: 'precision',
      pairs: [{ id: '_pair-gazette--wire', a: gazette, b: wire }],
      computed: {
        relation: 'precision',
        reason: 'About 2 hours and more than 2 hours have 2 hours 10 minutes in common.',
        tolerances: [{ address: '/', label: 'about' }],
      },
    },
    {
      relation: 'unclear',
      pairs: [{ id: '_pair-wire--canal', a: wire, b: canal }],
      computed: {
        relation: 'precision',
        reason: 'About 2 hours and nearly 2 hours have 1 hour 50 minutes in common.',
        tolerances: [
          { address: '/', label: 'about' },
          { address: '/', label: 'nearly' },
        ],
      },
      judged: {
        relation: 'unclear',
        because: 'The officer may speak of the inspection, and not of the closure.',
      },
    },
  ],
  origins: {
    rows: [
      {
        name: 'Agency',
        accounts: [gazette, wire],
        reasons: [
          {
            by: 'computed',
            words: 'Both passages stand in a run of 46 words that the two articles share.',
            passage: { address: '/', label: 'The shared passage' },
          },
        ],
      },
      {
        name: 'Canal 9',
        accounts: [canal],
        reasons: [{ by: 'editors', words: 'Its reporter was on the bridge.' }],
      },
    ],
    possible: [{ accounts: [wire, canal], passage: { address: '/', label: 'What they share' } }],
    byTexts: 'By the texts alone there is one origin: G + W + Ca.',
  },
  preferred: {
    accounts: [gazette],
    because: 'It alone gives the hours at which the bridge closed and opened.',
  },
  truth: {
    label: 'Supported',
    because: 'The town’s traffic log gives both hours.',
    evidence: [{ title: 'Traffic log of Ford, 4 March 2026', quote: 'Bridge closed 12.04, open 14.20.' }],
  },
  reasoningHtml: '<p>“About two hours” meets both of the others; they do not meet each other.</p>',
  checked: 'The editors, 22 March 2026',
  updated: '2026-03-23',
  corrections: [{ on: '23 March 2026', what: 'The Gazette’s words were cited from the wrong paragraph.' }],
  citation:
    '“How long was the bridge at Ford closed?” Claim by Claim, “The bridge”, version of 23 March 2026.',
  previous: { address: '/', label: 'When the bridge was built' },
  next: { address: '/', label: 'Who closed the bridge' },
};
