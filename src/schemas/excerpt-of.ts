import { chooseExcerpt, type Excerpt, type ExcerptPassage } from '../text/choose-excerpt.ts';
import type { CheckedArticle, CheckedClaim, CheckedStory } from './checked-story.ts';
import { statedSpans } from './stated-spans.ts';

/**
 * How much of an article of the story its page shows. A `kind` below `sentences` means that whole
 * sentences would be more than half of the article; a `share` above `largestShare`, that even the least is.
 */
export function excerptOf({ claims }: CheckedStory, article: CheckedArticle): Excerpt {
  const { id, text, entry, source } = article;
  return chooseExcerpt({
    text,
    blocks: entry.blocks,
    passages: claims.flatMap((claim) => passagesOf(claim, id)),
    stated: statedSpans(entry.metadata),
    rights: source.rights,
  });
}

function passagesOf(claim: CheckedClaim, article: string): ExcerptPassage[] {
  const cell = claim.cells.find((each) => each.article === article);
  if (cell?.kind === 'silent')
    return cell.seen.map(({ passage }) => ({ span: passage.span, answers: false }));
  if (cell?.kind !== 'reading') return [];
  return [
    { span: cell.passage.span, answers: true, ...(cell.mark && { telling: cell.mark }) },
    ...cell.also.map(({ span }) => ({ span, answers: true })),
  ];
}
