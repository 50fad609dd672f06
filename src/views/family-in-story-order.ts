import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';

/**
 * A family with its versions as readers know the articles, in the order of the story; those of one article as they stand
 * in it. Alignment has them by id, so that nothing it finds depends on an order editors choose.
 */
export function familyInStoryOrder({ articles }: CheckedStory, family: QuotationFamily): QuotationFamily {
  const placeOf = new Map(articles.map(({ id }, index) => [id, index] as const));
  const byArticle = (a: { article: string }, b: { article: string }) =>
    (placeOf.get(a.article) ?? 0) - (placeOf.get(b.article) ?? 0);
  const order = family.versions
    .map((version, was) => ({ version, was }))
    .toSorted((a, b) => byArticle(a.version, b.version));
  return {
    ...family,
    versions: order.map(({ version }) => version),
    places: family.places.map((place) => ({
      ...place,
      readings: order.map(({ was }) => place.readings[was] ?? null),
    })),
    paraphrases: family.paraphrases.toSorted(byArticle),
  };
}
