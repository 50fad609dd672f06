/** Versions of a made-up mayor’s words, for the specimens: differences of every weight, a gap, and a long one. */
import type { Account } from '../schemas/claim-view.ts';
import type { QuotationBand, QuotationVariant, VersionCell, VersionNote } from '../schemas/quotation-view.ts';
import type { QuotationEntry } from '../schemas/quotations-view.ts';

const accounts: readonly Account[] = [
  { article: 'mayor-gazette', siglum: 'G', label: 'Gazette' },
  { article: 'mayor-wire', siglum: 'W', label: 'Wire copy' },
  { article: 'mayor-post', siglum: 'P', label: 'Valley Post' },
];
const [gazette, wire, post] = accounts as [Account, Account, Account]; // as listed above

const agreed = (words: string, before = ' '): VersionCell => ({
  kind: 'words',
  before,
  words,
  substantive: false,
});
const variant = (number: number, words: string, substantive: boolean): VersionCell => ({
  kind: 'words',
  before: ' ',
  words,
  number,
  substantive,
});
const none = (number: number): VersionCell => ({ kind: 'none', number, columns: 1, substantive: true });

const heads: QuotationBand['heads'] = [
  { label: '', substantive: false },
  { number: 1, label: 'contraction', substantive: false },
  { label: '', substantive: false },
  { number: 2, label: 'other words', substantive: true },
  { label: '', substantive: false },
  { number: 3, label: 'not in all', substantive: true },
];
const rows: QuotationBand['rows'] = [
  {
    accounts: [gazette],
    cells: [
      agreed('We', ''),
      variant(1, 'don’t', false),
      agreed('build bridges to'),
      variant(2, 'look at', true),
      agreed('them,'),
      variant(3, 'we build them to cross', true),
    ],
  },
  {
    accounts: [wire],
    cells: [
      agreed('We', ''),
      variant(1, 'do not', false),
      agreed('build bridges to'),
      variant(2, 'admire', true),
      agreed('them,'),
      variant(3, 'we build them to cross', true),
    ],
  },
  {
    accounts: [post],
    cells: [
      agreed('We', ''),
      variant(1, 'do not', false),
      agreed('build bridges to'),
      variant(2, 'look at', true),
      agreed('them,'),
      none(3),
    ],
  },
];

export const exampleBands: QuotationBand[] = [{ heads, everyone: false, rows }];

export const longBands: QuotationBand[] = [
  { heads, everyone: false, rows },
  {
    heads: [{ label: '', substantive: false }],
    everyone: true,
    rows: [
      {
        accounts: [...accounts],
        cells: [agreed('and whoever wants to know what it cost may read the books of the county,')],
      },
    ],
  },
];

export const withheldBands: QuotationBand[] = [
  {
    heads: heads.slice(0, 2),
    everyone: false,
    rows: [
      { accounts: [gazette], cells: [agreed('We', ''), { kind: 'withheld' }] },
      { accounts: [wire, post], cells: [agreed('We', ''), variant(1, 'do not', false)] },
    ],
  },
];

export const exampleVariants: QuotationVariant[] = [
  {
    number: 1,
    label: 'contraction',
    substantive: false,
    readings: [
      { words: 'don’t', accounts: [gazette] },
      { words: 'do not', accounts: [wire, post] },
    ],
  },
  {
    number: 2,
    label: 'other words',
    substantive: true,
    readings: [
      { words: 'look at', accounts: [gazette, post] },
      { words: 'admire', accounts: [wire] },
    ],
  },
  {
    number: 3,
    label: 'not in all',
    substantive: true,
    readings: [{ words: 'we build them to cross', accounts: [gazette, wire] }, { accounts: [post] }],
  },
];

export const exampleVersions: VersionNote[] = [
  {
    ...gazette,
    aliases: [],
    address: '/',
    told: 'Speaker: “Mayor Iris Holm”; occasion: “at the opening”.',
  },
  {
    ...wire,
    aliases: [],
    address: '/',
    told: 'Speaker not named beside it.',
    whole: rows[1]?.cells ?? [],
  },
  {
    ...post,
    aliases: [],
    address: '/',
    told: 'Speaker: “she”; in running text, without quotation marks.',
  },
];

export const exampleEntry: QuotationEntry = {
  id: 'we-dont-build-bridges',
  address: '/',
  said: 'Iris Holm · at the opening · 3 accounts',
  relation: 'unclear',
  relationWords: 'We cannot tell',
  differs: 'One account has “admire” for “look at”; one leaves out “we build them to cross”.',
  rows,
};
