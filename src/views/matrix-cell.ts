import type { Cell, CheckedClaim, CheckedStory, ReadingCell } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import type { MatrixCell } from '../schemas/story-view.ts';
import { foreignLanguage } from './claim-accounts.ts';
import { cellAddress, inLanguage } from './page-address.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import { shortened } from './readable-text.ts';
import { valueInWords } from './value-in-words.ts';
import type { Words } from '../words/words-of.ts';

/** A quotation is shown this far in the matrix; its page has it whole. */
const longestWords = 90;

/** Only where accounts part does a reader need to know from whom. */
const parting: readonly Relation[] = ['contradict', 'unclear', 'not-comparable'];

/** One cell of the matrix, with the sigla of those the reading stands against. */
export function matrixCell(
  cell: Cell,
  claim: CheckedClaim,
  { id: story, articles }: CheckedStory,
  words: Words,
): MatrixCell {
  const article = articles.find(({ id }) => id === cell.article);
  const isQuoted = cell.kind === 'reading' && cell.value.kind === 'quotation';
  const lang = article && isQuoted ? foreignLanguage(article, words) : undefined;
  const siglumOf = (id: string) => articles.find((each) => each.id === id)?.source.siglum ?? id;
  const pairs = pairsOf(claim, cell.article);
  const relation = strongestOf(pairs);
  const strongest = pairs.filter((pair) => pair.relation === relation && parting.includes(relation));
  const against = strongest.map((pair) => siglumOf(otherIn(pair, cell.article)));
  return {
    article: cell.article,
    siglum: siglumOf(cell.article),
    label: article?.source.label ?? cell.article,
    address: inLanguage(cellAddress(story, claim.id, cell.article), words.language),
    kind: cell.kind,
    words: cell.kind === 'reading' ? shortValue(cell, claim, words) : words.storyViews.cells[cell.kind],
    ...(lang !== undefined && { lang }),
    ...(relation !== undefined && { relation }),
    against,
    standsWords: standsWords(relation, against, words),
  };
}

/** “Cannot both be right, with E and R:”, to be read before the value. */
function standsWords(
  relation: Relation | undefined,
  against: readonly string[],
  { relations, storyViews }: Words,
): string {
  if (relation === undefined) return storyViews.standsAlone;
  return storyViews.stands(relations.labels[relation], against);
}

function shortValue({ value, says }: ReadingCell, claim: CheckedClaim, words: Words): string {
  const said = says.replace(/\.$/, '');
  const told = value.kind === 'text' ? said : (valueInWords(claim, value, words) ?? said);
  return told === '' ? words.storyViews.seeClaim : shortened(told, longestWords);
}
