import type { Cell, CheckedArticle, CheckedClaim, ReadingCell } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import type { MatrixCell } from '../schemas/story-view.ts';
import { describeValue } from '../values/describe-value.ts';
import { cellAddress } from './page-address.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import { listInWords } from './plural.ts';
import { shortened } from './readable-text.ts';
import { relationLabel } from './relation-words.ts';

/** A quotation is shown this far in the matrix; its page has it whole. */
const longestWords = 90;

/** Only where accounts part does a reader need to know from whom. */
const parting: readonly Relation[] = ['contradict', 'unclear', 'not-comparable'];

const emptyCellWords = {
  silent: 'silent',
  lacuna: 'text incomplete',
  'not-judged': 'not judged',
} as const;

/** One cell of the matrix. `articles` are the story’s, for the sigla of those the reading stands against. */
export function matrixCell(
  cell: Cell,
  claim: CheckedClaim,
  story: string,
  articles: readonly CheckedArticle[],
): MatrixCell {
  const siglumOf = (id: string) => articles.find((article) => article.id === id)?.source.siglum ?? id;
  const pairs = pairsOf(claim, cell.article);
  const relation = strongestOf(pairs);
  const strongest = pairs.filter((pair) => pair.relation === relation && parting.includes(relation));
  const against = strongest.map((pair) => siglumOf(otherIn(pair, cell.article)));
  return {
    article: cell.article,
    siglum: siglumOf(cell.article),
    label: articles.find((article) => article.id === cell.article)?.source.label ?? cell.article,
    address: cellAddress(story, claim.id, cell.article),
    kind: cell.kind,
    words: cell.kind === 'reading' ? shortValue(cell, claim) : emptyCellWords[cell.kind],
    ...(relation !== undefined && { relation }),
    against,
    standsWords: standsWords(relation, against),
  };
}

/** “Cannot both be right, with E and R:”, to be read before the value. */
function standsWords(relation: Relation | undefined, against: readonly string[]): string {
  if (relation === undefined) return 'No other account to compare:';
  const others = against.length > 0 ? `, with ${listInWords(against)}` : '';
  return `${relationLabel(relation)}${others}:`;
}

function shortValue(cell: ReadingCell, { file }: CheckedClaim): string {
  if (cell.value.kind === 'text') return shortened(cell.says.replace(/\.$/, ''), longestWords);
  const { choices, events } = file;
  const words = describeValue(cell.value, { ...(choices && { choices }), ...(events && { events }) });
  return shortened(words, longestWords);
}
