import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { KnownArticle } from '../schemas/story-view.ts';
import { metadataRows } from './metadata-rows.ts';
import { articleAddress } from './page-address.ts';
import { plural } from './plural.ts';

/** The fields of the metadata that the story page lists; the article page has them all. */
const terms = ['Outlet', 'Published', 'Agency', 'Original source'] as const;

const howWords = { stated: 'stated', given: 'from the source file', inferred: 'inferred' } as const;

/** One article as its story lists it: what is known of it, and what is not. */
export function knownArticle(article: CheckedArticle, story: CheckedStory): KnownArticle {
  const { headline } = article.entry.metadata;
  const answered = story.claims.filter((claim) =>
    claim.cells.some((cell) => cell.article === article.id && cell.kind === 'reading'),
  ).length;
  return {
    id: article.id,
    siglum: article.source.siglum,
    label: article.source.label,
    address: articleAddress(story.id, article.id),
    ...(headline && { headline: headline.value }),
    facts: [...factsOf(article), originFact(article, story.articles)],
    answers: `Answers ${String(answered)} of ${plural(story.claims.length, 'claim')}`,
  };
}

function factsOf(article: CheckedArticle): KnownArticle['facts'] {
  const rows = metadataRows(article);
  return terms
    .flatMap((term) => rows.filter((row) => row.term === term))
    .filter(({ term, how }) => term !== 'Original source' || how !== 'not-stated')
    .map(({ term, how, value }) =>
      how === 'not-stated' || value === undefined
        ? { term, value: missing(term), known: false }
        : { term, value, how: howWords[how], known: true },
    );
}

function missing(term: string): string {
  return term === 'Published' ? 'not stated in the text' : 'not named in the text';
}

function originFact(
  article: CheckedArticle,
  articles: readonly CheckedArticle[],
): KnownArticle['facts'][number] {
  const shared = articles.filter(({ id, origin }) => id !== article.id && origin.id === article.origin.id);
  const others = shared.map(({ source }) => source.siglum).join(' and ');
  return {
    term: 'Origin',
    value: others === '' ? article.origin.name : `${article.origin.name}, one with ${others}`,
    known: true,
  };
}
