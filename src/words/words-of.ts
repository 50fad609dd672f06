/**
 * All text of the interface, in one catalogue: a part a file in `english/`, and the same part in `spanish/`, which the
 * compiler holds to the same shape. Texts with a count or a name in them are functions. Pages and views ask for the words
 * of a language; what editors write stands in `content/`.
 */
import { countedIn } from './counted.ts';
import { browseWords as englishBrowse } from './english/browse.ts';
import { embedWords as englishEmbed } from './english/embed.ts';
import { cardWords as englishCard } from './english/card.ts';
import { feedWords as englishFeed } from './english/feed.ts';
import { measuredWords as englishMeasured } from './english/measured.ts';
import { rulesWords as englishRules } from './english/rules.ts';
import { searchWords as englishSearch } from './english/search.ts';
import { searchWords as spanishSearch } from './spanish/search.ts';
import { claimWords as englishClaim } from './english/claim.ts';
import { claimWords as spanishClaim } from './spanish/claim.ts';
import { picturesWords as englishPictures } from './english/pictures.ts';
import { picturesWords as spanishPictures } from './spanish/pictures.ts';
import { storyWords as englishStory } from './english/story.ts';
import { storyWords as spanishStory } from './spanish/story.ts';
import { relationsWords as englishRelations } from './english/relations.ts';
import { shareWords as englishShare } from './english/share.ts';
import { siteWords as englishSite } from './english/site.ts';
import { trustWords as englishTrust } from './english/trust.ts';
import { viewWords as englishViews } from './english/view-words.ts';
import { articleWords as englishArticle } from './english/article.ts';
import { articleWords as spanishArticle } from './spanish/article.ts';
import { missingWords as englishMissing } from './english/missing.ts';
import { missingWords as spanishMissing } from './spanish/missing.ts';
import { quotationWords as englishQuotation } from './english/quotation.ts';
import { quotationWords as spanishQuotation } from './spanish/quotation.ts';
import { pairWords as englishPair } from './english/pair.ts';
import { pairWords as spanishPair } from './spanish/pair.ts';
import { firstLanguage, isLanguage, type Language } from '../schemas/language.ts';
import { browseWords as spanishBrowse } from './spanish/browse.ts';
import { embedWords as spanishEmbed } from './spanish/embed.ts';
import { cardWords as spanishCard } from './spanish/card.ts';
import { feedWords as spanishFeed } from './spanish/feed.ts';
import { measuredWords as spanishMeasured } from './spanish/measured.ts';
import { rulesWords as spanishRules } from './spanish/rules.ts';
import { relationsWords as spanishRelations } from './spanish/relations.ts';
import { trustWords as spanishTrust } from './spanish/trust.ts';
import { viewWords as spanishViews } from './spanish/view-words.ts';
import { shareWords as spanishShare } from './spanish/share.ts';
import { siteWords as spanishSite } from './spanish/site.ts';

const english = {
  language: 'en' as Language,
  counted: countedIn('en'),
  ...englishViews,
  site: englishSite,
  relations: englishRelations,
  claim: englishClaim,
  story: englishStory,
  pictures: englishPictures,
  search: englishSearch,
  trust: englishTrust,
  browse: englishBrowse,
  rules: englishRules,
  measured: englishMeasured,
  card: englishCard,
  feed: englishFeed,
  share: englishShare,
  embed: englishEmbed,
  pair: englishPair,
  quotation: englishQuotation,
  missing: englishMissing,
  article: englishArticle,
};

export type Words = typeof english;

const spanish: Words = {
  language: 'es',
  counted: countedIn('es'),
  ...spanishViews,
  site: spanishSite,
  relations: spanishRelations,
  claim: spanishClaim,
  story: spanishStory,
  pictures: spanishPictures,
  search: spanishSearch,
  trust: spanishTrust,
  browse: spanishBrowse,
  rules: spanishRules,
  measured: spanishMeasured,
  card: spanishCard,
  feed: spanishFeed,
  share: spanishShare,
  embed: spanishEmbed,
  pair: spanishPair,
  quotation: spanishQuotation,
  missing: spanishMissing,
  article: spanishArticle,
};

const catalogue: Readonly<Record<Language, Words>> = { en: english, es: spanish };

/** The words of a language; for none, or one the site does not have, those of the first. */
export function wordsOf(language: string | undefined): Words {
  return catalogue[isLanguage(language) ? language : firstLanguage];
}
