import type { Cell, CheckedArticle, CheckedClaim, ReadingCell } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import type { MatrixCell } from '../schemas/story-view.ts';
import { describeValue } from '../values/describe-value.ts';
import { isStronger } from './claim-standing.ts';
import { cellAddress } from './page-address.ts';
import { shortened } from './readable-text.ts';

/** A quotation is shown this far in the matrix; its page has it whole. */
const longestWords = 90;

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
  const relation = strongestRelation(claim, cell.article);
  return {
    article: cell.article,
    siglum: siglumOf(cell.article),
    label: articles.find((article) => article.id === cell.article)?.source.label ?? cell.article,
    address: cellAddress(story, claim.id, cell.article),
    kind: cell.kind,
    words: cell.kind === 'reading' ? shortValue(cell, claim) : emptyCellWords[cell.kind],
    ...(relation !== undefined && { relation }),
    against:
      relation === undefined || relation === 'same'
        ? []
        : othersIn(claim, cell.article, relation).map(siglumOf),
  };
}

function shortValue(cell: ReadingCell, { file }: CheckedClaim): string {
  if (cell.value.kind === 'text') return shortened(cell.says, longestWords);
  const { choices, events } = file;
  const words = describeValue(cell.value, { ...(choices && { choices }), ...(events && { events }) });
  return shortened(words, longestWords);
}

function strongestRelation(claim: CheckedClaim, article: string): Relation | undefined {
  let strongest: Relation | undefined;
  for (const { a, b, relation } of claim.pairs) {
    if ((a === article || b === article) && isStronger(relation, strongest)) strongest = relation;
  }
  return strongest;
}

function othersIn(claim: CheckedClaim, article: string, relation: Relation): string[] {
  return claim.pairs
    .filter((pair) => pair.relation === relation && (pair.a === article || pair.b === article))
    .map(({ a, b }) => (a === article ? b : a));
}
