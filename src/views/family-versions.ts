import { createHash } from 'node:crypto';
import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import type { VersionHead } from './quotation-bands.ts';
import type { Words } from '../words/words-of.ts';

/**
 * The versions of a family as rows are headed, in their order. The anchor of a version is the id of its article; a
 * second version in the same article has the beginning of its words’ hash besides, and a prime at its siglum.
 */
export function versionHeads(
  story: CheckedStory,
  { versions }: QuotationFamily,
  words: Words,
): VersionHead[] {
  return versions.map((version, index) => {
    const article = articleOf(story, version.article);
    const nth = versions.slice(0, index).filter((each) => each.article === version.article).length;
    const { siglum, label } = article.source;
    return {
      account: {
        article: nth === 0 ? article.id : `${article.id}-${hashOf(article.text, version)}`,
        siglum: `${siglum}${'′'.repeat(nth)}`,
        label: nth === 0 ? label : words.quotationViews.version(label, nth + 1),
      },
      lang: foreignLanguage(article, words),
    };
  });
}

/** Every anchor of the page of a family, sorted; a renamed article keeps its old ones. */
export function versionAnchors(story: CheckedStory, family: QuotationFamily, words: Words): string[] {
  const anchors = versionHeads(story, family, words).flatMap(({ account }) => [
    account.article,
    ...aliasesAt(story, account.article),
  ]);
  return [...new Set(anchors)].sort();
}

/** Ids an article had before; none for the anchor of a second version. */
export function aliasesAt({ articles }: CheckedStory, anchor: string): readonly string[] {
  return articles.find(({ id }) => id === anchor)?.source.aliases ?? [];
}

function hashOf(text: string, { words }: QuotationVersion): string {
  return createHash('sha256').update(text.slice(words.start, words.end)).digest('hex').slice(0, 8);
}
