import type { CheckedClaim, CheckedPair, CheckedStory } from '../schemas/checked-story.ts';
import type { PairGroup } from '../schemas/claim-view.ts';
import { firstLanguage } from '../schemas/language.ts';
import { isStronger } from './claim-standing.ts';
import { accountOf } from './claim-accounts.ts';
import { toleranceLink } from './tolerance-of.ts';
import type { Words } from '../words/words-of.ts';

/**
 * The pairs of a claim, strongest relation first. Pairs that stand alike for the same reason are one group: two prints
 * of one text would otherwise repeat every reason.
 */
export function pairGroups(story: CheckedStory, { pairs }: CheckedClaim, words: Words): PairGroup[] {
  const groups = new Map<string, PairGroup>();
  for (const pair of pairs) {
    const { relation, computed, judged } = pair;
    const key = JSON.stringify([relation, computed.reason, computed.difference, computed.tolerances, judged]);
    const group = groups.get(key) ?? groupOf(pair, words);
    const [a, b] = [accountOf(story, pair.a), accountOf(story, pair.b)];
    groups.set(key, { ...group, pairs: [...group.pairs, { id: pairAnchor(pair), a, b }] });
  }
  return [...groups.values()].sort((one, other) => byStrength(one.relation, other.relation));
}

/**
 * The anchor of a pair, the same whatever order the accounts have on the page. Article ids hold no double hyphen, so it
 * is unique. It stays as long as both accounts answer; a link to one that is gone still leads to the claim.
 */
function pairAnchor({ a, b }: CheckedPair): string {
  return `_pair-${[a, b].sort().join('--')}`;
}

/** The reasons of comparing are worded in the site’s first language alone. */
function groupOf({ relation, computed, judged }: CheckedPair, words: Words): PairGroup {
  const isWorded = words.language === firstLanguage;
  return {
    relation,
    pairs: [],
    computed: {
      relation: computed.relation,
      ...(isWorded && { reason: sentence(computed.reason) }),
      ...(isWorded && computed.difference !== undefined && { difference: sentence(computed.difference) }),
      tolerances: computed.tolerances.map((id) => toleranceLink(id, words)),
    },
    ...(judged && { judged: judged.because === '' ? { relation: judged.relation } : { ...judged } }),
  };
}

/** A reason is words; on the page it is a sentence. */
function sentence(words: string): string {
  return /[.?!…]["'”’»)]*$/u.test(words) ? words : `${words}.`;
}

function byStrength(one: PairGroup['relation'], other: PairGroup['relation']): number {
  if (one === other) return 0;
  return isStronger(one, other) ? -1 : 1;
}
