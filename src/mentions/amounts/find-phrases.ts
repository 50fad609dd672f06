import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { blockAt } from '../block-at.ts';

/** A match of a pattern in an article. */
export interface FoundPhrase extends Span {
  readonly block: Span;
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * All matches of a pattern (with flag g) in the lower-case text that begin a word within a block. A group `stem` holds
 * letters before the match that belong to it.
 */
export function findPhrases(article: ReadableArticle, pattern: RegExp): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const match of article.lower.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const start = match.index - (groups['stem'] ?? '').length;
    const block = startsWord(article, start) ? blockAt(article, start) : undefined;
    const end = match.index + match[0].length;
    if (block !== undefined)
      found.push({ start, end, block, groups, words: article.lower.slice(start, end) });
  }
  return found;
}

/**
 * Whether a word or figure begins here: behind a dash or an opening mark, but not behind a hyphen or an apostrophe, which
 * the fold makes the same.
 */
export function startsWord({ text, folded }: ReadableArticle, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (before === "'") return /\p{L}/u.test(text.charAt(at)) && !/[\p{L}\d]/u.test(folded.charAt(at - 2));
  if (before !== '-') return !/[\p{L}\d]/u.test(before);
  const dash = text.charAt(at - 1);
  if (dash === '\u2014' || dash === '\u2015') return true;
  const isWord = /\p{L}/u.test(text.charAt(at));
  if (dash === '\u2013') return isWord; // before a figure it means minus, or to
  return folded.charAt(at - 2) === '-' || (isWord && /^\s?$/.test(folded.charAt(at - 2)));
}
