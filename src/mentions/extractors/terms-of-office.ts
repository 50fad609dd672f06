import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks, type BlockMatch } from '../durations/matches-in-blocks.ts';
import type { Extractor } from '../extractor.ts';
import { findPeople } from '../names/find-people.ts';
import type { ReadableArticle } from '../readable-article.ts';

const underLeader = {
  id: 'under-a-leader',
  says: 'Marks the time in which somebody leads, “under” with a name; when that was depends on other events.',
  example: 'Under President Ann Smith, exports grew.',
} as const satisfies MentionRule;

const under = /(?<![a-z0-9-])under (?:(?:former|then|new|the late) )?/g;
// under her plan, or her law, nobody need govern
const isOwned = /'s\b|s' |(?: [a-z]+)? (?:law|act|plan|rule|rules|code|deal|treaty)\b/y;

/** Terms of office as times: “Under Petro, production has climbed.” */
export const termsOfOffice: Extractor = {
  id: 'terms-of-office',
  rules: [underLeader],
  find: (article) => {
    const named = [...matchesInBlocks(article, under)].filter(({ end }) => isCapital(article, end));
    if (named.length === 0) return [];
    const ends = endsOfNames(article);
    return named.flatMap((match) => termAt(article, match, ends));
  },
};

function isCapital({ text }: ReadableArticle, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

/** Where the name of a person ends that begins at an offset, its title included. */
function endsOfNames(article: ReadableArticle): ReadonlyMap<number, number> {
  const mentions = findPeople(article).flatMap((person) => person.mentions);
  return new Map(mentions.map(({ start, end }) => [start, end]));
}

function termAt(
  { lower }: ReadableArticle,
  { start, end, block }: BlockMatch,
  ends: ReadonlyMap<number, number>,
): Mention[] {
  const reached = ends.get(end);
  if (reached === undefined || reached > block.end) return [];
  isOwned.lastIndex = reached;
  if (isOwned.test(lower)) return [];
  const common = { start, end: reached, rule: underLeader.id, hedges: [], stated: {} };
  return [{ kind: 'sequence', ...common, unresolved: 'depends-on-another-event' }];
}
