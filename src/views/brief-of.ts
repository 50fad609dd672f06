import type { Cell, CheckedArticle, CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ArticleBrief, CellBrief, ClaimBrief, StoryBrief } from '../schemas/story-brief.ts';

/** What pages about several stories need of one, and nothing more. */
export function briefOf({ id, file, articles, claims, alignment }: CheckedStory): StoryBrief {
  return {
    id,
    file,
    articles: articles.map(articleBrief),
    claims: claims.map(claimBrief),
    alignment: {
      families: alignment.families.map((family) => ({ id: family.id, aliases: family.aliases })),
      pairs: alignment.pairs.map(({ a, b }) => ({ a, b })),
    },
  };
}

function articleBrief({ id, source, entry: { metadata }, origin }: CheckedArticle): ArticleBrief {
  const { outlet, published } = metadata;
  return {
    id,
    source,
    entry: { metadata: { ...(outlet && { outlet }), ...(published && { published }) } },
    origin: { id: origin.id },
  };
}

function claimBrief({ id, file, relation, cells, pairs, origins }: CheckedClaim): ClaimBrief {
  const { title, question, finding, status, checked, corrections, translations, aliases } = file;
  return {
    id,
    file: {
      title,
      question,
      status,
      corrections,
      aliases,
      ...(finding !== undefined && { finding }),
      ...(checked && { checked }),
      ...(translations && { translations }),
    },
    ...(relation && { relation }),
    cells: cells.map(cellBrief),
    pairs: pairs.map(({ a, b, judged, ...pair }) => ({
      a,
      b,
      relation: pair.relation,
      ...(judged && { judged }),
    })),
    origins: origins.map(({ origin }) => ({ id: origin.id })),
  };
}

function cellBrief(cell: Cell): CellBrief {
  return cell.kind === 'reading'
    ? { kind: cell.kind, article: cell.article, says: cell.says }
    : { kind: cell.kind, article: cell.article };
}
