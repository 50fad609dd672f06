import { relations, type Relation } from '../schemas/comparison.ts';
import type { ClaimBrief } from '../schemas/story-brief.ts';
import type { ClaimLine, Standing } from '../schemas/story-view.ts';
import { claimAddress, inLanguage } from './page-address.ts';
import type { Words } from '../words/words-of.ts';

/** All standings, strongest relation first, claims without a relation last: the order of lists and filters. */
export const standings: readonly Standing[] = [...[...relations].reverse(), 'lone'];

/** Where a claim belongs on the story page. */
export function standingOf(claim: Pick<ClaimBrief, 'relation'>): Standing {
  return claim.relation ?? 'lone';
}

/** The standing in plain words. */
export function standingLabel(standing: Standing, { relations: words }: Words): string {
  return standing === 'lone' ? words.lone : words.labels[standing];
}

/**
 * Who set the relation; absent where there is none. One computed pair of the claim's relation is enough to call it
 * computed.
 */
export function standingBy({
  pairs,
  relation,
}: Pick<ClaimBrief, 'pairs' | 'relation'>): Pick<ClaimLine, 'standingBy'> {
  const deciding = pairs.filter((pair) => pair.relation === relation);
  if (deciding.length === 0) return {};
  return { standingBy: deciding.some(({ judged }) => judged === undefined) ? 'computed' : 'editors' };
}

/** Whether one relation is stronger than another, or there is no other. */
export function isStronger(relation: Relation, than: Relation | undefined): boolean {
  return than === undefined || relations.indexOf(relation) > relations.indexOf(than);
}

/** A claim as lists outside its own page show it. */
export function claimLine(claim: ClaimBrief, story: string, words: Words): ClaimLine {
  const standing = standingOf(claim);
  return {
    title: claim.file.title,
    address: inLanguage(claimAddress(story, claim.id), words.language),
    finding: claim.file.finding ?? words.claimViews.noFinding,
    standing,
    standingWords: standingLabel(standing, words),
    ...standingBy(claim),
    support: supportOf(claim, words),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}

/** “4 articles, 3 origins”. */
function supportOf(claim: ClaimBrief, { claimViews }: Words): string {
  const readings = claim.cells.filter((cell) => cell.kind === 'reading').length;
  return claimViews.behind(readings, claim.origins.length);
}
