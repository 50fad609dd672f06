/** Renders a body and looks up every passage it cites. */
import { findQuotations } from '../markdown/find-quotations.ts';
import type { CitedArticle, MarkdownContext } from '../markdown/markdown-context.ts';
import type { Path, Place } from '../markdown/place.ts';
import { firstLineOfBody, type ReadFile } from '../markdown/read-file.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { guideInserts } from '../schemas/guide-insert.ts';
import { findPassage, type CitedWords } from '../text/find-passage.ts';
import { textOf } from '../text/span.ts';
import { linkFinder, pageAddresses, type LinkTargets } from './link-targets.ts';
import { toPassage } from './passage.ts';
import type { ArticleUnderCheck, Citation, TextUnderCheck } from './under-check.ts';

/** What the bodies of one story have in common. */
export interface TextSurroundings {
  readonly articles: readonly ArticleUnderCheck[];
  readonly allArticles: boolean;
  readonly link: MarkdownContext['link'];
  readonly hasPage: MarkdownContext['hasPage'];
  readonly cite?: MarkdownContext['cite'];
}

/** `story` is the story whose articles may be cited; a guide has none. `articleIds` are those of all its articles, normalized or not. */
export function textSurroundings(
  story: string | undefined,
  articles: readonly ArticleUnderCheck[],
  targets: LinkTargets,
  articleIds: ReadonlySet<string> = new Set(),
): TextSurroundings {
  const pages = pageAddresses(targets);
  const common = {
    articles,
    allArticles: articles.length > 0 && articles.length === articleIds.size,
    link: linkFinder(story, targets, new Map(articles.map(({ article, anchors }) => [article.id, anchors]))),
    hasPage: (address: string) => pages.has(address),
  };
  if (story === undefined) return common;
  const cite = (target: string, words: string) => {
    const article = articleNamed(target, articles);
    if (!article) return unexamined(target, articleIds);
    const result = lookUp(article, { quote: words });
    if (result.kind !== 'found') return { article: article.article.id };
    const { anchor } = toPassage(article, result.span);
    const page = targets.addresses.article(story, article.article.id);
    return { article: article.article.id, address: `${page}#${anchor}` };
  };
  return { ...common, cite };
}

/** An article that could not be normalized can be cited; nothing can be said of the words. */
function unexamined(target: string, articleIds: ReadonlySet<string>): CitedArticle | undefined {
  const [id = ''] = target.split('#');
  return articleIds.has(id) ? { article: id } : undefined;
}

/** One body with its citations; those of the front matter come from the caller. */
export function prepareText(
  read: Pick<ReadFile<unknown>, 'file' | 'text' | 'body'>,
  surroundings: TextSurroundings,
  citations: readonly Citation[] = [],
  quotations: TextUnderCheck['quotations'] = [],
  evidence: readonly string[] = [],
): TextUnderCheck {
  const { articles, allArticles, ...context } = surroundings;
  const body = renderMarkdown(textOf(read.text, read.body), { ...context, firstLine: firstLineOfBody(read) });
  const inBody = body.citations.flatMap(({ article: id, quote, place }): Citation[] => {
    const article = articleNamed(id, articles);
    return article ? [citationOf(article, { quote }, place)] : [];
  });
  return {
    file: read.file,
    body,
    citations: [...citations, ...inBody],
    quotations: [...quotations, ...body.quotations],
    articles,
    allArticles,
    knownInserts: context.cite ? [] : guideInserts,
    evidence,
  };
}

/** Words cited in an article, looked up. */
export function citationOf(
  article: ArticleUnderCheck,
  cited: CitedWords,
  place: Place,
  path?: Path,
): Citation {
  return { article, cited, place, result: lookUp(article, cited), ...(path && { path }) };
}

/** The quotations inside one text of the front matter. */
export function quotationsIn(text: string | undefined, place: Place): TextUnderCheck['quotations'] {
  if (text === undefined) return [];
  return findQuotations(text).map(({ start, end }) => ({ words: text.slice(start, end), place }));
}

function lookUp({ kept }: ArticleUnderCheck, cited: CitedWords) {
  return findPassage(kept.text, kept.kept, cited);
}

function articleNamed(target: string, articles: readonly ArticleUnderCheck[]): ArticleUnderCheck | undefined {
  const [id] = target.split('#');
  return articles.find(({ article }) => article.id === id);
}
