/** All claims on which two accounts cannot both be right: in come the checked stories, out go question, finding, sides. */
import type { Contradiction, ContradictionsView, Side } from '../../schemas/browse-view.ts';
import type { CheckedClaim, CheckedSite, CheckedStory } from '../../schemas/checked-story.ts';
import type { Words } from '../../words/words-of.ts';
import { accountOf } from '../claim-accounts.ts';

import { cellAddress, claimAddress } from '../page-address.ts';
import type { BrowseAround } from './browse-around.ts';
import { latestStories, namedStory } from './site-claims.ts';

export function contradictionsView(
  site: Pick<CheckedSite, 'stories'>,
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

function contradictionOf(story: CheckedStory, claim: CheckedClaim, words: Words): Contradiction {
  const apart = claim.pairs.filter(({ relation }) => relation === 'contradict');
  const [first] = apart;
  if (!first) throw new Error(`no contradicting pair in claim ${claim.id}`);
  const [one, other] = [alikeTo(claim, first.a, first.b), alikeTo(claim, first.b, first.a)];
  const further = apart.filter(
    ({ a, b }) => !((one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a))),
  ).length;
  return {
    question: claim.file.question,
    address: claimAddress(story.id, claim.id),
    finding: claim.file.finding ?? words.claimViews.noFinding,
    by: apart.some(({ judged }) => judged === undefined) ? 'computed' : 'editors',
    sides: [sideOf(story, claim, one), sideOf(story, claim, other)],
    ...(further > 0 && { more: words.browse.contradictions.more(further) }),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}

/** The account and all that say the same, of those that the other side contradicts. */
function alikeTo(claim: CheckedClaim, id: string, against: string): readonly string[] {
  const relationOf = (one: string, other: string) =>
    claim.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.relation;
  const alike = claim.cells
    .map(({ article }) => article)
    .filter((article) => ['same', 'wording'].includes(relationOf(article, id) ?? ''))
    .filter((article) => relationOf(article, against) === 'contradict');
  return [id, ...alike];
}

function sideOf(story: CheckedStory, claim: CheckedClaim, accounts: readonly string[]): Side {
  const [first] = accounts;
  const cell = claim.cells.find(({ article }) => article === first);
  return {
    says: cell?.kind === 'reading' ? cell.says : '',
    accounts: accounts.map((id) => ({
      ...accountOf(story, id),
      address: cellAddress(story.id, claim.id, id),
    })),
  };
}
