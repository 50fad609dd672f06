import type { BlockKind } from '../../schemas/entry.ts';
import type { Mention, MentionOf } from '../../schemas/mention.ts';
import type { Witness } from '../../schemas/witness.ts';
import { foldForMatching } from '../../text/fold.ts';
import { keptTextOf, type KeptText } from '../../text/kept-text.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import { dividingWords } from '../lexicon/passing-words.ts';
import { formOf, type WordForm } from './telling-word.ts';

/** A word of a sentence, or a mark that divides it. Spans count into the kept text. */
export interface SentenceWord extends Span, WordForm {
  readonly folded: string;
  /** Whether what stands behind it tells of something else first: a comma, “and”, “which”. */
  readonly divides: boolean;
  /** Whether it is part of a name. */
  readonly isName: boolean;
}

/** One sentence of an article with what was found in it. Spans count into the kept text. */
export interface Sentence extends Span {
  readonly article: ArticleRead;
  /** Counted over the article. */
  readonly index: number;
  readonly block: BlockKind;
  readonly words: readonly SentenceWord[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly MentionOf<'quotation'>[];
  /** Who is named in it: the id where the article shows who is meant, else the last word of the name. */
  readonly names: readonly string[];
}

export interface ArticleRead {
  readonly id: string;
  readonly label: string;
  readonly witness: Witness;
  readonly kept: KeptText;
  readonly sentences: readonly Sentence[];
  /** How many of them have a telling word of that kin; headlines left out, which say what the text says again. */
  readonly sentencesWith: (kin: string) => number;
}

/** Text that tells the story; credits, bylines and datelines tell of the article, and headings in quotation marks of others. */
const tellingBlocks: ReadonlySet<BlockKind> = new Set([
  'headline',
  'dek',
  'paragraph',
  'pull-quote',
  'caption',
  'subheading',
]);

/** The sentences of an article’s telling blocks, each with its words, its mentions and the names in it. */
export function readSentences(witness: Witness): ArticleRead {
  const kept = keptTextOf(witness.text, witness.entry);
  const sentences: Sentence[] = [];
  const counts = new Map<string, number>();
  const sentencesWith = (kin: string) => counts.get(kin) ?? 0;
  const article: ArticleRead = {
    id: witness.id,
    label: witness.label,
    witness,
    kept,
    sentences,
    sentencesWith,
  };
  const mentions = inKeptText(witness.mentions, kept);
  let next = 0;
  for (const block of witness.entry.blocks) {
    for (const span of block.sentences.map(kept.fromRaw)) {
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= span.start) next += 1;
      if (!tellingBlocks.has(block.kind)) continue;
      const sentence = readSentence(article, block.kind, span, sentences.length, mentions, next);
      sentences.push(sentence);
      if (block.kind === 'paragraph') countKins(sentence, counts);
    }
  }
  return article;
}

function countKins({ words }: Sentence, counts: Map<string, number>): void {
  for (const kin of new Set(words.map((word) => word.kin))) counts.set(kin, (counts.get(kin) ?? 0) + 1);
}

/** In the order of the text; spans of values inside quotations count as they stand. */
function inKeptText(mentions: readonly Mention[], kept: KeptText): readonly Mention[] {
  return mentions
    .map((mention) => ({ ...mention, ...kept.fromRaw(mention) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function readSentence(
  article: ArticleRead,
  block: BlockKind,
  span: Span,
  index: number,
  all: readonly Mention[],
  from: number,
): Sentence {
  const mentions = touching(all, from, span);
  const names = mentions.filter((each) => each.kind === 'name');
  return {
    ...span,
    article,
    index,
    block,
    words: wordsOf(article.kept.text, span, names),
    mentions: mentions.filter((each) => containsSpan(span, each)),
    quotations: mentions.filter((each) => each.kind === 'quotation'),
    names: [...new Set(names.map((each) => nameKey(each, article.kept.text)))],
  };
}

// a quotation that runs over many sentences begins long before the last of them
const farthestBack = 40;

function touching(all: readonly Mention[], from: number, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = Math.max(0, from - farthestBack); at < all.length; at += 1) {
    const mention = all[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (spansOverlap(mention, span)) found.push(mention);
  }
  return found;
}

/** Two accounts name one person by different parts of the name; the last word is what they mostly share. */
function nameKey(mention: MentionOf<'name'>, text: string): string {
  const name = mention.inferred?.name ?? textOf(text, mention);
  const last = foldForMatching(name)
    .replace(/'s$|[.]/g, '')
    .trim()
    .split(/\s+/)
    .at(-1);
  return last ?? '';
}

function wordsOf(text: string, span: Span, names: readonly Span[]): SentenceWord[] {
  const written = text.slice(span.start, span.end);
  const folded = foldForMatching(written);
  const isTitled = isInTitleCase(written);
  return tokenize(written).flatMap((token): SentenceWord[] => {
    const placed = { start: token.start + span.start, end: token.end + span.start };
    const own = folded.slice(token.start, token.end);
    if (token.kind === 'punctuation') {
      if (!isDivider(written, token)) return [];
      return [{ ...placed, ...passing, folded: own, divides: true, isName: false }];
    }
    const isCapital = !isTitled && token.start > 0 && /^\p{Lu}/u.test(written.slice(token.start));
    const isName = isCapital || names.some((name) => spansOverlap(name, placed));
    const form = token.kind === 'number' ? passing : formOf(own);
    return [{ ...placed, ...form, folded: own, divides: dividingWords.has(own) && !isName, isName }];
  });
}

/** Headlines in which most words begin with a capital: there it marks no name. */
function isInTitleCase(written: string): boolean {
  const words = written.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

const passing: WordForm = { role: 'passing', stem: '', kin: '' };

/** A comma, colon, bracket or dash; a hyphen inside a word divides nothing. */
function isDivider(text: string, { start, end }: Span): boolean {
  const mark = text.slice(start, end);
  if (/[,;:()[\]—]/.test(mark)) return true;
  return /[-–]/.test(mark) && (/\s/.test(text.charAt(start - 1)) || text.charAt(start - 1) === '-');
}
