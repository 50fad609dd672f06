/** Dates and figures of the made-up story, for the specimens. */
import type {
  AxisSegment,
  BrokenAxis,
  Chronology,
  ChronologyRow,
  DayBar,
  PlacedAccount,
  Said,
  VagueGroup,
} from '../schemas/story-chronology.ts';
import type { FigureRow, StoryFigures } from '../schemas/story-figures.ts';

const gazette: PlacedAccount = { article: 'gazette', siglum: 'G', label: 'Gazette', address: '/' };
const wire: PlacedAccount = { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/' };
const canal: PlacedAccount = { article: 'canal', siglum: 'Ca', label: 'Canal 9', address: '/' };

const segment = (
  from: string,
  to: string,
  x1: number,
  x2: number,
  label: string,
  year: string,
): AxisSegment => ({
  from,
  to,
  x1,
  x2,
  label,
  year,
});

export const exampleAxis: BrokenAxis = {
  width: 320,
  ticks: [8, 15, 22].map((day) => ({ x: 150 + (160 * (day - 1)) / 31, label: String(day) })),
  segments: [
    segment('1998-01-01', '1998-12-31', 10, 60, '', '1998'),
    segment('2026-02-01', '2026-02-28', 70, 150, 'Feb', '2026'),
    segment('2026-03-01', '2026-03-31', 150, 310, 'Mar', ''),
  ],
  words: 'From 1 January 1998 to 31 March 2026, with 1 break where little or nothing is dated.',
};

const bar = (earliest: string | undefined, latest: string | undefined, x1: number, x2: number): DayBar => ({
  usual: { days: { ...(earliest && { earliest }), ...(latest && { latest }) }, x1, x2 },
});

export const exampleSaid: Said = {
  excerpt: {
    before: 'the arches were last inspected in ',
    words: '1998',
    after: ', when the river rose',
    cutBefore: true,
    cutAfter: true,
  },
  by: gazette,
  nearly: [wire],
};

export const exampleRows: ChronologyRow[] = [
  {
    said: exampleSaid,
    versions: [{ time: '1998', accounts: [gazette, wire], bar: bar('1998-01-01', '1998-12-31', 10, 60) }],
  },
  {
    claim: { address: '/', label: 'When the bridge was closed' },
    parts: { relation: 'contradict', words: 'Cannot both be right' },
    versions: [
      {
        time: 'late February 2026',
        accounts: [gazette],
        bar: {
          ...bar('2026-02-21', '2026-02-28', 127, 150),
          byWords: { days: { earliest: '2026-02-01', latest: '2026-02-28' }, x1: 70, x2: 150 },
        },
      },
      { time: '4 March 2026', accounts: [wire, canal], bar: bar('2026-03-04', '2026-03-04', 165.5, 170.6) },
    ],
  },
  {
    said: {
      excerpt: {
        before: 'Lorries have taken the ferry since ',
        words: 'March',
        after: '.',
        cutBefore: false,
        cutAfter: false,
      },
      by: canal,
      nearly: [],
    },
    versions: [{ time: 'from 1 March 2026', accounts: [canal], bar: bar('2026-03-01', undefined, 150, 320) }],
  },
];

export const exampleVague: VagueGroup[] = [
  {
    reason: 'Vague: the words name no days',
    said: [
      {
        excerpt: {
          before: 'has creaked ',
          words: 'in recent months',
          after: '',
          cutBefore: true,
          cutAfter: false,
        },
        by: wire,
        nearly: [],
      },
    ],
  },
  { reason: 'No date: the article does not say when it was published', said: [{ by: canal, nearly: [] }] },
];

export const exampleChronology: Chronology = {
  summary: 'The accounts date what one claim compare, and two sentences besides.',
  tables: [
    {
      title: 'All times',
      count: '3 rows',
      open: true,
      axis: exampleAxis,
      groups: [
        { title: '1998', rows: exampleRows.slice(0, 1) },
        { title: '2026', rows: exampleRows.slice(1) },
      ],
    },
  ],
  folded: false,
  vague: exampleVague,
};

export const exampleFigureRows: FigureRow[] = [
  {
    value: 'more than 2 hours',
    claim: { address: '/', label: 'How long the bridge was closed' },
    lines: [
      {
        said: {
          excerpt: {
            before: 'stayed closed for ',
            words: 'more than two hours',
            after: ' while',
            cutBefore: true,
            cutAfter: true,
          },
          by: gazette,
          nearly: [wire],
        },
      },
    ],
  },
  {
    value: '12 lorries',
    scope: 'on the bridge',
    lines: [
      {
        said: {
          excerpt: {
            before: '',
            words: 'Twelve lorries',
            after: ' stood on it',
            cutBefore: false,
            cutAfter: true,
          },
          by: canal,
          nearly: [],
        },
      },
      { said: { by: wire, nearly: [] } },
    ],
  },
];

export const exampleFigures: StoryFigures = {
  summary: '2 figures, like beside like.',
  groups: [
    { title: 'Lengths of time', count: '1 figure', rows: exampleFigureRows.slice(0, 1) },
    { title: 'Counts', count: '1 figure', rows: exampleFigureRows.slice(1) },
  ],
  folded: true,
  vague: exampleVague.slice(0, 1),
};

export const examplePlaces: PlacedAccount[] = [gazette, wire, canal];
