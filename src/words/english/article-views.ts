/** What views say on the page of one article: what is shown of it, what its blocks are, what was dropped. */
import type { DroppedKind, BlockKind } from '../../schemas/entry.ts';
import { counted, countedInWords, list } from './counting.ts';

/** One, and many. */
export type Nouns = Record<BlockKind, readonly [string, string]>;

const blocks: Nouns = {
  headline: ['headline', 'headlines'],
  'duplicate-headline': ['repeated headline', 'repeated headlines'],
  'outlet-label': ['outlet label', 'outlet labels'],
  'section-label': ['section label', 'section labels'],
  dek: ['standfirst', 'standfirsts'],
  byline: ['byline', 'bylines'],
  dateline: ['dateline', 'datelines'],
  'date-stamp': ['date line', 'date lines'],
  caption: ['caption', 'captions'],
  credit: ['photo credit', 'photo credits'],
  subheading: ['subheading', 'subheadings'],
  paragraph: ['paragraph', 'paragraphs'],
  'pull-quote': ['pull quote', 'pull quotes'],
  attribution: ['attribution', 'attributions'],
  'reporters-credit': ['reporters’ credit', 'reporters’ credits'],
  'wire-signature': ['agency signature', 'agency signatures'],
  'source-credit': ['source credit', 'source credits'],
};

const characters = (count: number) => counted(count, 'character', 'characters');

export const articleViewsWords = {
  block: (kind: BlockKind) => blocks[kind][0],
  /** “three paragraphs and one subheading not quoted”. */
  notQuoted: (counts: readonly (readonly [BlockKind, number])[]) =>
    `${list(counts.map(([kind, count]) => countedInWords(count, ...blocks[kind])))} not quoted`,
  paragraph: (number: number) => `paragraph ${String(number)}`,
  dropped: {
    'byte-order-mark': 'byte order mark',
    blank: 'blank',
    separator: 'separator',
    'share-widget': 'share buttons',
    'audio-widget': 'audio player',
    'related-label': 'label of related links',
    'trending-label': 'label of trending links',
    'help-label': 'request for help',
    comments: 'readers’ comments',
    'other-text': 'text of the page or of another story',
    'other-headline': 'headline of another story',
    advertisement: 'advertisement',
    subscription: 'subscription line',
    navigation: 'navigation',
    'legal-notice': 'legal notice',
  } satisfies Record<DroppedKind, string> as Record<DroppedKind, string>,
  description: (label: string, accounts: number, story: string, claims: number) =>
    `${label}, one of ${counted(accounts, 'account', 'accounts')} in “${story}”: what is known of it, and its words cited in ${counted(claims, 'claim', 'claims')}.`,
  shown: {
    full: 'The whole article is shown, by permission',
    sentences: 'Shown are the sentences that claims cite',
    passages: 'Shown are the words that claims cite, without the rest of their sentences',
    answers: 'Shown are the words that answer a claim, without the rest of their sentences',
    telling: 'Shown are the telling words of what claims cite',
  },
  shareShown: (shown: string, percent: number) => `${shown}: ${String(percent)}% of the article’s words.`,
  overHalf: {
    otherwise: 'More would be over half of it.',
    already: 'That is over half of it, the least that readings can be told from.',
  },
  unanswered: {
    silent: 'Silent',
    lacuna: 'Cannot answer: its text is incomplete there',
    'not-judged': 'Not judged yet',
  },
  bytes: (count: number) => counted(count, 'byte', 'bytes'),
  ledger: {
    allKept: (all: number) => `${characters(all)} received, all kept.`,
    blanksOnly: 'blanks only',
    lines: (count: number) => `${counted(count, 'line', 'lines')} and the blanks between`,
    sum: (all: number, kept: number, dropped: number, what: string) =>
      `${characters(all)} received: ${characters(kept)} kept, ${characters(dropped)} dropped (${what}). Together they are the whole text.`,
  },
};

export type ArticleViewsWords = typeof articleViewsWords;
