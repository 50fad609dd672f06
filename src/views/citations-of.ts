import type { CheckedClaim, CheckedStory, Passage } from '../schemas/checked-story.ts';
import type { Span } from '../text/span.ts';
import { cellAddress } from './page-address.ts';
import type { Words } from '../words/words-of.ts';

/** One passage of an article, cited by one claim. */
export interface Citation {
  readonly claim: string;
  readonly title: string;
  /** The cell on the claim’s page. */
  readonly address: string;
  /** What the account says there, or why the passage does not answer. */
  readonly says: string;
  readonly span: Span;
  /** The words the claim sets off; absent when that is the whole passage. */
  readonly telling?: Span;
  /** Language of the cited words, where it is not the article’s. */
  readonly language?: string;
}

/** Every passage that any claim cites from an article, in document order; claims in their own order where equal. */
export function citationsOf(story: CheckedStory, article: string, words: Words): Citation[] {
  return story.claims
    .flatMap((claim) => citationsIn(claim, story.id, article, words))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function citationsIn(claim: CheckedClaim, story: string, article: string, { claimViews }: Words): Citation[] {
  const cell = claim.cells.find((each) => each.article === article);
  const cite = ({ span, language }: Passage, says: string, telling?: Span): Citation => ({
    claim: claim.id,
    title: claim.file.title,
    address: cellAddress(story, claim.id, article),
    says,
    span,
    ...(telling && { telling }),
    ...(language !== undefined && { language }),
  });
  if (cell?.kind === 'reading') {
    return [
      cite(cell.passage, cell.says, cell.mark),
      ...cell.also.map((passage) => cite(passage, cell.says)),
    ];
  }
  if (cell?.kind !== 'silent') return [];
  return cell.seen.map(({ passage, because }) => cite(passage, claimViews.notAnAnswer(because)));
}
