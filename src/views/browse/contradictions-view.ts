/** All claims on which two accounts cannot both be right: in come the checked stories, out go question, finding, sides. */
import type { Contradiction, ContradictionsView, Side } from '../../schemas/browse-view.ts';
import type { BriefSite, ClaimBrief, PairBrief, StoryBrief } from '../../schemas/story-brief.ts';
import type { Relation } from '../../schemas/comparison.ts';
import type { Words } from '../../words/words-of.ts';
import { accountOf } from '../claim-accounts.ts';

import { cellAddress, claimAddress } from '../page-address.ts';
import { pairsOf } from '../pair-relations.ts';
import type { BrowseAround } from './browse-around.ts';
import { latestStories, namedStory } from './site-claims.ts';

export function contradictionsView(
  site: Pick<BriefSite, 'stories'>,
  around: BrowseAround,
  words: Words,
): ContradictionsView {
  const { title, description, intro, none } = words.browse.contradictions;
  const stories = latestStories(site)
    .map((story) => ({
      story: namedStory(story),
      claims: story.claims
        .filter(({ relation }) => relation === 'contradict')
        .map((claim) => contradictionOf(story, claim, words)),
    }))
    .filter(({ claims }) => claims.length > 0);
  const count = stories.reduce((sum, { claims }) => sum + claims.length, 0);
  return { title, description, heading: title, intro: count === 0 ? none : intro(count), ...around, stories };
}

function contradictionOf(story: StoryBrief, claim: ClaimBrief, words: Words): Contradiction {
  const apart = claim.pairs.filter(({ relation }) => relation === 'contradict');
  const sides = sidesOf(claim, apart);
  const [one = [], other = []] = sides;
  const further = apart.filter(
    ({ a, b }) => !((one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a))),
  ).length;
  return {
    question: claim.file.question,
    address: claimAddress(story.id, claim.id),
    finding: claim.file.finding ?? words.claimViews.noFinding,
    by: apart.some(({ judged }) => judged === undefined) ? 'computed' : 'editors',
    sides: sides.map((side) => sideOf(story, claim, side)),
    ...(further > 0 && { more: words.browse.contradictions.more(further) }),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}

/**
 * Two sides of which every account contradicts every account of the other. One is the account in most contradicting
 * pairs with those that say the same; the other, all that contradict these and fit its own first account.
 */
function sidesOf(claim: ClaimBrief, apart: readonly PairBrief[]): string[][] {
  const ids = claim.cells
    .map(({ article }) => article)
    .filter((id) => pairsOf({ pairs: apart }, id).length > 0);
  const [busiest] = ids.toSorted(
    (a, b) => pairsOf({ pairs: apart }, b).length - pairsOf({ pairs: apart }, a).length,
  );
  const first = ids.find((id) => relationOf(claim, id, busiest) === 'contradict');
  const one = ids.filter((id) => id === busiest || isAlike(relationOf(claim, id, busiest)));
  const against = (id: string, side: readonly string[]) =>
    side.every((each) => relationOf(claim, id, each) === 'contradict');
  const other = ids.filter(
    (id) => against(id, one) && (id === first || relationOf(claim, id, first) !== 'contradict'),
  );
  const kept = one.filter((id) => against(id, other));
  return [kept, other].sort(([a = ''], [b = '']) => ids.indexOf(a) - ids.indexOf(b));
}

function relationOf(claim: ClaimBrief, one: string, other: string | undefined): Relation | undefined {
  return claim.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.relation;
}

function isAlike(relation: Relation | undefined): boolean {
  return relation === 'same' || relation === 'wording';
}

/** Readings that are the same stand as one, in the words of the first. */
function sideOf(story: StoryBrief, claim: ClaimBrief, accounts: readonly string[]): Side {
  const readings: { says: string; accounts: Side[number]['accounts'] }[] = [];
  for (const id of accounts) {
    const account = { ...accountOf(story, id), address: cellAddress(story.id, claim.id, id) };
    const alike = readings.find(({ accounts: [first] }) => isAlike(relationOf(claim, id, first?.article)));
    if (alike) alike.accounts.push(account);
    else readings.push({ says: saysOf(claim, id), accounts: [account] });
  }
  return readings;
}

function saysOf({ cells }: ClaimBrief, id: string): string {
  const cell = cells.find(({ article }) => article === id);
  return cell?.kind === 'reading' ? cell.says : '';
}
