import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { KnownArticle } from '../schemas/story-view.ts';
import { foreignLanguage } from './claim-accounts.ts';
import { metadataRows } from './metadata-rows.ts';
import { articleAddress } from './page-address.ts';
import type { Words } from '../words/words-of.ts';

/** The fields of the metadata that the story page lists; the article page has them all. */
const fields = ['outlet', 'published', 'agency', 'source'] as const;

/** One article as its story lists it: what is known of it, and what is not. */
export function knownArticle(article: CheckedArticle, story: CheckedStory, words: Words): KnownArticle {
  const { headline } = article.entry.metadata;
  const answered = story.claims.filter((claim) =>
    claim.cells.some((cell) => cell.article === article.id && cell.kind === 'reading'),
  ).length;
  const lang = foreignLanguage(article, words);
  return {
    id: article.id,
    siglum: article.source.siglum,
    label: article.source.label,
    address: articleAddress(story.id, article.id),
    ...(headline && { headline: headline.value }),
    ...(headline && lang !== undefined && { lang }),
    facts: [...factsOf(article, words), originFact(article, story.articles, words)],
    answers: words.storyViews.answers(answered, story.claims.length),
  };
}

function factsOf(article: CheckedArticle, words: Words): KnownArticle['facts'] {
  return fields.flatMap((field): KnownArticle['facts'] => {
    const [row] = metadataRows(article, words, [field]);
    if (!row || (field === 'source' && row.how === 'not-stated')) return [];
    const { term, how, value } = row;
    return how === 'not-stated' || value === undefined
      ? [{ term, value: missing(field, words), known: false }]
      : [{ term, value, how: words.claimViews.how[how], known: true }];
  });
}

function missing(field: (typeof fields)[number], { storyViews: { unknown } }: Words): string {
  return field === 'published' ? unknown.published : unknown.other;
}

function originFact(
  article: CheckedArticle,
  articles: readonly CheckedArticle[],
  { storyViews }: Words,
): KnownArticle['facts'][number] {
  const { id: own, name } = article.origin;
  const shared = articles.filter(({ id, origin }) => id !== article.id && origin.id === own);
  const others = shared.map(({ source }) => source.siglum);
  return {
    term: storyViews.origin,
    value: others.length === 0 ? name : storyViews.oneWith(name, others),
    known: true,
  };
}
