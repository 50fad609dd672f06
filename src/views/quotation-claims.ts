import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import type { CheckedClaim, CheckedStory, ReadingCell } from '../schemas/checked-story.ts';
import type { Span } from '../text/span.ts';

/** The claims that quote a family: a reading cites at least half of a version, or is at least half inside one. */
export function claimsQuoting(story: CheckedStory, family: QuotationFamily): CheckedClaim[] {
  return story.claims.filter((claim) => accountsQuoting(claim, family) > 0);
}

/** The family a claim about wording quotes: the one most of its accounts have; the first where even. */
export function familyOf(story: CheckedStory, claim: CheckedClaim): QuotationFamily | undefined {
  if (claim.kind !== 'quotation') return undefined;
  const [best] = story.alignment.families
    .map((family) => ({ family, accounts: accountsQuoting(claim, family) }))
    .filter(({ accounts }) => accounts > 0)
    .sort((a, b) => b.accounts - a.accounts);
  return best?.family;
}

function accountsQuoting({ cells }: CheckedClaim, { versions }: QuotationFamily): number {
  return cells.filter((cell) => cell.kind === 'reading' && versions.some((each) => isQuoted(cell, each)))
    .length;
}

function isQuoted(cell: ReadingCell, version: QuotationVersion): boolean {
  if (cell.article !== version.article) return false;
  return [cell.mark ?? cell.passage.span, ...cell.also.map(({ span }) => span)].some((cited) => {
    const both = overlapOf(cited, version.words);
    return both * 2 >= Math.min(lengthOf(cited), lengthOf(version.words)) && both > 0;
  });
}

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
