import type { CheckedArticle } from '../schemas/checked-story.ts';
import { textOf } from '../text/span.ts';
import type { NumberedCandidate } from './describe-candidate.ts';
import type { Suggestions } from './format-suggestions.ts';

/** The same for another program. Fields are added in time, and none is renamed or removed; the help of the command lists them. */
export function suggestionsJson({ story, known, shown }: Suggestions): string {
  const { id, file, articles, alignment, selection } = story;
  const told = {
    story: id,
    title: file.title,
    articles: articles.map((article) => ({ id: article.id, label: article.source.label })),
    pairs: alignment.pairs,
    origins: alignment.origins,
    known,
    families: alignment.families,
    candidates: shown.map((each) => candidateJson(each, articles)),
    declined: selection.declined,
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

/** The fields of the list, for the help. */
export const suggestionsShape = `--json prints one object: story, title, articles (id, label), pairs, origins and families (as in
docs/alignment.schema.json), known (passages of other stories: article, span, elsewhere, words), candidates (as in
docs/candidate.schema.json, each with its number, its readings with passage and words), declined. Offsets count
UTF-16 units of the raw article.`;

function candidateJson({ number, candidate }: NumberedCandidate, articles: readonly CheckedArticle[]) {
  const readings = candidate.readings.map((reading) => {
    const text = articles.find(({ id }) => id === reading.article)?.text ?? '';
    return { ...reading, passage: textOf(text, reading), words: textOf(text, reading.mark) };
  });
  return { number, ...candidate, readings };
}
