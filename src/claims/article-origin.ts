import type { OriginGroup } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Origin } from '../schemas/claim-origin.ts';
import type { StoryInput } from './story-input.ts';

type OriginInput = Pick<StoryInput, 'articles' | 'alignment'>;

/**
 * The origin of one article as a whole: the editors' where its source file has one, else as computed. Where the editors'
 * origins, of this article or of another, group it in another way than the program does, that stands beside it.
 */
export function articleOrigin(
  id: string,
  input: OriginInput,
): Pick<CheckedArticle, 'origin' | 'computedOrigin'> {
  const origin = effectiveOrigin(id, input);
  const computed = computedOrigin(id, input);
  const together = originMates(id, input);
  const same = computed === undefined || computed.articles.toSorted().join(' ') === together.join(' ');
  return { origin, ...(!same && { computedOrigin: computed }) };
}

/** The articles that have one origin with this one, itself included, sorted. */
export function originMates(id: string, input: OriginInput): string[] {
  const origin = effectiveOrigin(id, input);
  return input.articles
    .map((article) => article.id)
    .filter((each) => effectiveOrigin(each, input).id === origin.id)
    .sort();
}

/** As computed; absent for an article that could not be normalized. */
export function computedOrigin(id: string, { alignment }: OriginInput): OriginGroup | undefined {
  return alignment.origins.find(({ articles }) => articles.includes(id));
}

/** The editors' origin of an article, else the computed one, else its own. */
export function effectiveOrigin(id: string, input: OriginInput): Origin {
  const source = input.articles.find((article) => article.id === id)?.source;
  if (source?.origin) return source.origin;
  const computed = computedOrigin(id, input);
  if (!computed) return { id, name: source?.label ?? id };
  const { name, because } = computed;
  return { id: computed.id, name, ...(because !== '' && { because }) };
}
