import type { ArticleView } from '../schemas/article-view.ts';
import type { DocumentPlace, SearchDocument, SearchPart } from '../schemas/search-document.ts';

type Block = Extract<ArticleView['excerpt'][number], { kind: 'block' }>;

/** An account: its headline, and of its text the passages that claims cite, by paragraph. */
export function articleDocument(view: ArticleView, { story, ...place }: DocumentPlace): SearchDocument {
  return {
    ...place,
    title: view.label,
    words: view.headline === undefined ? [] : [view.headline],
    parts: view.excerpt.flatMap((part): SearchPart[] => {
      if (part.kind !== 'block') return [];
      const words = citedWords(part);
      if (words === '') return [];
      const { language: lang } = view;
      const own = { anchor: part.anchor, heading: part.label ?? '', words: [], quoted: [words] };
      return [lang === undefined || lang === place.language ? own : { ...own, lang }];
    }),
    facets: { kind: ['article'], story: [story], article: [view.label] },
  };
}

/** Cited words in the order of the text, with “…” where others stand between them. */
function citedWords({ pieces }: Block): string {
  const runs: string[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'cited') runs.at(-1)?.push(piece.text);
    else if (piece.kind === 'omitted' || piece.text.trim() !== '') runs.push([]);
  }
  return runs
    .map((run) => run.join('').trim())
    .filter((run) => run !== '')
    .join(' … ');
}
