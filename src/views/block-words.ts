import type { BlockKind, DroppedKind } from '../schemas/entry.ts';
import { listInWords, pluralInWords } from './plural.ts';

/** What readers call each kind of block: one, and many. */
const nouns: Record<BlockKind, readonly [string, string]> = {
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

const droppedWords: Record<DroppedKind, string> = {
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
};

/** What a block is called beside its text; a paragraph needs no name. */
export function blockLabel(kind: BlockKind): string | undefined {
  if (kind === 'paragraph') return undefined;
  const [noun] = nouns[kind];
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** Blocks counted by kind, in the order they come: “three paragraphs and one subheading”. */
export function countBlocks(kinds: readonly BlockKind[]): string {
  const counts = [...new Set(kinds)].map((kind) => {
    const [one, many] = nouns[kind];
    return pluralInWords(kinds.filter((each) => each === kind).length, one, many);
  });
  return listInWords(counts);
}

/** What readers call a kind of dropped text. */
export function droppedLabel(kind: DroppedKind): string {
  return droppedWords[kind];
}
