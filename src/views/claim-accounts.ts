import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { Account, ReadingRow } from '../schemas/claim-view.ts';
import { describeEdtf } from './describe-edtf.ts';
import { articleAddress } from './page-address.ts';

/** The article of that id. Throws for an id the story does not have. */
export function articleOf(story: CheckedStory, id: string): CheckedArticle {
  const article = story.articles.find((each) => each.id === id);
  if (!article) throw new Error(`no article ${id} in story ${story.id}`);
  return article;
}

/** An article as the claim page names it. */
export function accountOf(story: CheckedStory, id: string): Account {
  const { siglum, label } = articleOf(story, id).source;
  return { article: id, siglum, label };
}

type RowHead = Pick<
  ReadingRow,
  'article' | 'siglum' | 'label' | 'aliases' | 'address' | 'lang' | 'outlet' | 'sourceUrl' | 'date'
>;

/** What every row of the table says of its article. */
export function rowHead(story: CheckedStory, id: string): RowHead {
  const article = articleOf(story, id);
  const outlet = article.outletName ?? article.entry.metadata.outlet?.value;
  const lang = foreignLanguage(article);
  return {
    ...accountOf(story, id),
    aliases: article.source.aliases,
    address: articleAddress(story.id, id),
    ...(lang !== undefined && { lang }),
    outlet: outletWords(outlet, article.source.label),
    ...(article.source.url !== undefined && { sourceUrl: article.source.url }),
    date: dateOf(article),
  };
}

/** An outlet that is also the article's label need not be said twice. */
function outletWords(outlet: string | undefined, label: string): string {
  if (outlet === undefined) return 'Outlet not named in the text';
  return outlet === label ? 'Outlet named in the text' : outlet;
}

const howWords = { stated: 'stated', given: 'from the source file', inferred: 'inferred' } as const;

function dateOf({ entry }: CheckedArticle): ReadingRow['date'] {
  const { published } = entry.metadata;
  if (!published) return { words: 'Date not stated' };
  const words = describeEdtf(published.value);
  const how = howWords[published.how];
  return published.how === 'inferred' ? { words, how, basis: published.basis } : { words, how };
}

/** Pages are in English; the language of an article that says nothing of it is not guessed. */
export function foreignLanguage({ entry }: CheckedArticle): string | undefined {
  const tag = entry.metadata.language?.value;
  return tag === undefined || /^en(-|$)/.test(tag) ? undefined : tag;
}
