import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { Account, ReadingRow } from '../schemas/claim-view.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { ArticleBrief, StoryBrief } from '../schemas/story-brief.ts';
import { describeEdtf } from './describe-edtf.ts';
import { articleAddress } from './page-address.ts';
import type { Words } from '../words/words-of.ts';

/** The article of that id. Throws for an id the story does not have. */
export function articleOf<Article extends ArticleBrief>(
  story: { readonly id: string; readonly articles: readonly Article[] },
  id: string,
): Article {
  const article = story.articles.find((each) => each.id === id);
  if (!article) throw new Error(`no article ${id} in story ${story.id}`);
  return article;
}

/** An article as the claim page names it. */
export function accountOf(story: Pick<StoryBrief, 'id' | 'articles'>, id: string): Account {
  const { siglum, label } = articleOf(story, id).source;
  return { article: id, siglum, label };
}

type RowHead = Pick<
  ReadingRow,
  'article' | 'siglum' | 'label' | 'aliases' | 'address' | 'lang' | 'outlet' | 'sourceUrl' | 'date'
>;

/** What every row of the table says of its article. */
export function rowHead(story: CheckedStory, id: string, words: Words): RowHead {
  const article = articleOf(story, id);
  const outlet = article.outletName ?? article.entry.metadata.outlet?.value;
  const lang = foreignLanguage(article, words);
  return {
    ...accountOf(story, id),
    aliases: article.source.aliases,
    address: articleAddress(story.id, id),
    ...(lang !== undefined && { lang }),
    outlet: outletWords(outlet, article.source.label, words),
    ...(article.source.url !== undefined && { sourceUrl: article.source.url }),
    date: dateOf(article, words),
  };
}

/** An outlet that is also the article's label need not be said twice. */
function outletWords(outlet: string | undefined, label: string, { claimViews }: Words): string {
  if (outlet === undefined) return claimViews.outletUnnamed;
  return outlet === label ? claimViews.outletNamed : outlet;
}

function dateOf({ entry }: CheckedArticle, words: Words): ReadingRow['date'] {
  const { published } = entry.metadata;
  if (!published) return { words: words.claimViews.dateUnknown };
  const told = {
    words: describeEdtf(published.value, words),
    how: words.claimViews.how[published.how],
  };
  const isBasisTold = published.how === 'inferred' && words.language === firstLanguage;
  return isBasisTold ? { ...told, basis: published.basis } : told;
}

/**
 * The language of an article’s words where it is not the page’s. That of an article that says nothing of it is not guessed:
 * on pages in the first language it goes unsaid, on others it is empty, which is how HTML says “unknown”.
 */
export function foreignLanguage({ entry }: CheckedArticle, { language }: Words): string | undefined {
  const tag = entry.metadata.language?.value;
  if (tag === undefined) return language === firstLanguage ? undefined : '';
  return tag.split('-')[0] === language ? undefined : tag;
}
