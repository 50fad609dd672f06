import type { ReadableArticle } from '../readable-article.ts';
import { phraseEnders } from './function-words.ts';
import { isKnownPlace } from './known-places.ts';
import { wordsBefore } from './neighbouring-words.ts';
import { regions } from './regions.ts';

/** Where a rank begins with its determiner or owner, and in which place the owner puts it. */
export interface Owner {
  readonly start: number;
  /** “the world”, “Germany”. */
  readonly where?: string;
  /** Any other owner: “Washington”, which may be a place, a person or a firm. */
  readonly who?: string;
  readonly isDetermined: boolean;
}

const determiner = /^(?:the|a|an|its|his|her|their|our|your|my|this|these|those)$/;

/** “the”, “its”, “the world’s”, “America’s” before a rank. A person who owns (“his”) is no place. */
export function ownerBefore(article: ReadableArticle, at: number, from: number): Owner {
  const [last, ...others] = wordsBefore(article, at, from, 4);
  if (last === undefined) return { start: at, isDetermined: false };
  if (determiner.test(last.lower)) return { start: last.start, isDetermined: true };
  if (!/(?:'s|s')$/.test(last.lower)) return { start: at, isDetermined: false };
  const name = others.findIndex(
    (each) => !each.isCapitalized || !last.isCapitalized || phraseEnders.has(each.lower),
  );
  const own = name === -1 ? others : others.slice(0, name);
  const first = own.at(-1) ?? last;
  const isDefinite = name !== -1 && others[name]?.lower === 'the';
  const start = isDefinite ? (others[name]?.start ?? first.start) : first.start;
  const owner = article.folded.slice(first.start, last.end).replace(/'s?$/, '');
  const named = isDefinite ? `the ${owner}` : owner;
  const isPlace = isKnownPlace(owner.toLowerCase()) || (isDefinite && regions.has(owner.toLowerCase()));
  return { start, ...(isPlace ? { where: named } : { who: named }), isDetermined: true };
}

/** What is ranked, with an owner that is no place: “Washington's allies”. */
export function ownedBy({ who }: Owner, of: string | undefined): string | undefined {
  return who === undefined || of === undefined ? of : `${who}'${who.endsWith('s') ? '' : 's'} ${of}`;
}
