import type { ReadableArticle } from '../readable-article.ts';
import { wordsBefore } from './neighbouring-words.ts';

/** Where a rank begins with its determiner or owner, and in which place the owner puts it. */
export interface Owner {
  readonly start: number;
  /** “the world”, or a capitalized owner such as “Colombia”. */
  readonly where?: string;
  readonly isDetermined: boolean;
}

const determiner = /^(?:the|a|an|its|his|her|their|our|your|my|this|these|those)$/;

/** “the”, “its”, “the world’s”, “America’s” before a rank. A person who owns (“his”) is no place. */
export function ownerBefore(article: ReadableArticle, at: number, from: number): Owner {
  const [last, before] = wordsBefore(article, at, from, 2);
  if (last === undefined) return { start: at, isDetermined: false };
  if (determiner.test(last.lower)) return { start: last.start, isDetermined: true };
  if (!/(?:'s|s')$/.test(last.lower)) return { start: at, isDetermined: false };
  const owner = article.folded.slice(last.start, last.end).replace(/'s?$/, '');
  if (before?.lower === 'the') return { start: before.start, where: `the ${owner}`, isDetermined: true };
  return { start: last.start, where: owner, isDetermined: true };
}
