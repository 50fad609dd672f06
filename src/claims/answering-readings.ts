import type { Origin } from '../schemas/claim-origin.ts';
import type { AnsweringReading } from './claim-origins.ts';
import { tellingSpans } from './told-values.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from './under-check.ts';

/** The readings of a claim that are shown, as its origins are counted by them. */
export function answeringReadings(claim: ClaimUnderCheck): AnsweringReading[] {
  return claim.readings.flatMap((under) => {
    const { article, reading, citation, also, value } = under;
    if (citation.result.kind !== 'found' || !value.ok) return [];
    const passages = [citation, ...also].flatMap(({ result }) =>
      result.kind === 'found' ? [article.kept.toRaw(result.span)] : [],
    );
    return [
      {
        article: article.article.id,
        label: article.article.source.label,
        passages,
        telling: tellingSpans(article, reading, citation, also) ?? passages,
        origin: originOf(under, claim),
        byEditors: (reading.origin ?? article.article.source.origin) !== undefined,
      },
    ];
  });
}

/** The reading's own origin where it has one; its name is the one the story's articles give it. */
function originOf({ article, reading }: ReadingUnderCheck, { story }: ClaimUnderCheck): Origin {
  if (!reading.origin) return article.article.origin;
  const { id, because } = reading.origin;
  const named = story.articles.map((each) => each.article.origin).find((origin) => origin.id === id);
  return { id, name: named?.name ?? id, because };
}
