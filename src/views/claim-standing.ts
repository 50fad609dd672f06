import type { CheckedClaim } from '../schemas/checked-story.ts';
import { relations, type Relation } from '../schemas/comparison.ts';
import type { ClaimLine, Standing } from '../schemas/story-view.ts';
import { claimAddress } from './page-address.ts';
import { plural } from './plural.ts';
import { relationLabel } from './relation-words.ts';

/** All standings, strongest relation first, claims without a relation last: the order of lists and filters. */
export const standings: readonly Standing[] = [...[...relations].reverse(), 'lone'];

/** Where a claim belongs on the story page. */
export function standingOf(claim: CheckedClaim): Standing {
  return claim.relation ?? 'lone';
}

/** The standing in plain words. */
export function standingLabel(standing: Standing): string {
  return standing === 'lone' ? 'One account or none' : relationLabel(standing);
}

/** Whether one relation is stronger than another, or there is no other. */
export function isStronger(relation: Relation, than: Relation | undefined): boolean {
  return than === undefined || relations.indexOf(relation) > relations.indexOf(than);
}

/** What stands in place of the finding of a draft that has none. */
export const noFinding = 'No finding yet.';

/** A claim as lists outside its own page show it. */
export function claimLine(claim: CheckedClaim, story: string): ClaimLine {
  const standing = standingOf(claim);
  return {
    title: claim.file.title,
    address: claimAddress(story, claim.id),
    finding: claim.file.finding ?? noFinding,
    standing,
    standingWords: standingLabel(standing),
    support: supportOf(claim),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}

/** “4 articles, 3 origins”. */
function supportOf(claim: CheckedClaim): string {
  const readings = claim.cells.filter((cell) => cell.kind === 'reading').length;
  return `${plural(readings, 'article')}, ${plural(claim.origins.length, 'origin')}`;
}
