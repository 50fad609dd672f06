/**
 * The few words the story page shows around mentions. In come all mentions the page shows, out comes a function that
 * cuts each out of its sentence: as wide as possible, and so narrow that no article without full rights is shown by
 * more than a small part of it, all its excerpts together, and with them what else of its words the page shows.
 */
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { MentionExcerpt } from '../schemas/story-chronology.ts';
import { shownShare } from '../text/shown-share.ts';
import type { Span } from '../text/span.ts';
import { foreignLanguage } from './claim-accounts.ts';
import type { LocatedMention } from './located-mention.ts';
import { readableText } from './readable-text.ts';
import type { CitedSpan } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** All excerpts of one article on the story page show at most this part of its words, unless it may be shown in full. */
export const largestExcerptShare = 0.3;

/** How many words stand beside the mention, from wide to bare. */
const widths = [14, 11, 8, 6, 4, 2, 0] as const;

/** Absent where even the bare mentions of the article would be too much of it. */
export type ExcerptOf = (located: LocatedMention) => MentionExcerpt | undefined;

/** Chooses one width for each article. `besides` are the words of articles that the page shows elsewhere. */
export function mentionExcerpts(
  shown: readonly LocatedMention[],
  besides: readonly CitedSpan[],
  words: Words,
): ExcerptOf {
  const widthOf = new Map<string, number | undefined>();
  for (const article of new Set(shown.map((each) => each.article))) {
    const own = shown.filter((each) => each.article === article);
    const taken = besides.filter((each) => each.article === article.id);
    widthOf.set(
      article.id,
      widths.find((width) => isShort(article, own, width, taken)),
    );
  }
  return (located) => {
    const width = widthOf.get(located.article.id);
    return width === undefined ? undefined : cutOut(located, width, words);
  };
}

function isShort(
  article: CheckedArticle,
  own: readonly LocatedMention[],
  width: number,
  taken: readonly Span[],
): boolean {
  if (article.source.rights === 'full') return true;
  const spans = [...taken, ...own.map((each) => spanAround(each, width))];
  return shownShare(article.text, article.entry.blocks, spans) <= largestExcerptShare;
}

function cutOut(located: LocatedMention, width: number, words: Words): MentionExcerpt {
  const { article, mention, sentence } = located;
  const { start, end } = spanAround(located, width);
  const read = (span: Span) => readableText(article.text, span, article.entry.replacements);
  const lang = foreignLanguage(article, words);
  return {
    before: read({ start, end: mention.start }),
    words: read(mention),
    after: read({ start: mention.end, end }),
    cutBefore: hasWords(article.text.slice(sentence.start, start)),
    cutAfter: hasWords(article.text.slice(end, sentence.end)),
    ...(lang !== undefined && { lang }),
  };
}

/**
 * The mention with so many words of its sentence beside it: half on each side, and what one side has not goes to the
 * other. Cut between words, so what is joined to the mention stays with it; commas and dashes at a cut go with what is
 * cut off.
 */
export function spanAround({ article, mention, sentence }: LocatedMention, width: number): Span {
  const before = [...article.text.slice(sentence.start, mention.start).matchAll(/\S+/g)];
  const after = [...article.text.slice(mention.end, sentence.end).matchAll(/\S+/g)];
  const gluedBefore =
    before.at(-1)?.[0] !== undefined && /\S$/.test(article.text.slice(0, mention.start)) ? 1 : 0;
  const gluedAfter = after[0]?.index === 0 ? 1 : 0;
  const half = Math.floor(width / 2);
  const left = Math.max(gluedBefore, Math.min(before.length, Math.max(half, width - after.length)));
  const right = Math.max(gluedAfter, Math.min(after.length, width - left));
  const first = left > 0 ? before.at(-left) : undefined;
  const last = right > 0 ? after[right - 1] : undefined;
  const end = last ? mention.end + last.index + last[0].length : mention.end;
  const isCut = last !== undefined && right < after.length;
  const trailing = isCut ? (/[^\p{L}\p{N}%)\]”’"']*$/u.exec(last[0])?.[0].length ?? 0) : 0;
  return {
    start: first ? sentence.start + first.index : mention.start,
    end: Math.max(mention.end, end - trailing),
  };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
