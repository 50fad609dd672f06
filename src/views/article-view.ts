import type { ArticleView, ExcerptPart } from '../schemas/article-view.ts';
import type { Cell, CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import { excerptOf } from '../schemas/excerpt-of.ts';
import { largestShare, type Excerpt } from '../text/choose-excerpt.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { spansOverlap } from '../text/span.ts';
import { articleLedger } from './article-ledger.ts';
import { citationsOf, type Citation } from './citations-of.ts';
import { excerptParts } from './excerpt-parts.ts';
import { sharesOf } from './lineage.ts';
import { metadataRows } from './metadata-rows.ts';
import { cellAddress, storyAddress } from './page-address.ts';
import { readableText, shortened } from './readable-text.ts';
import type { Words } from '../words/words-of.ts';

/** Damage is shown by a few words, so that an unclosed quotation does not print its whole paragraph. */
const longestDamage = 60;

/** What the page of one article shows. Throws for an id the story does not have. */
export function articleView(story: CheckedStory, id: string, words: Words): ArticleView {
  const article = story.articles.find((each) => each.id === id);
  if (!article) throw new Error(`no article ${id} in story ${story.id}`);
  const { source, entry } = article;
  const citations = citationsOf(story, id, words);
  const excerpt = excerptOf(story, article);
  const { headline, language } = entry.metadata;
  return {
    id,
    story: story.id,
    title: `${source.label} · ${story.file.title}`,
    description: descriptionOf(article, story, citations, words),
    siglum: source.siglum,
    label: source.label,
    ...(headline && { headline: headline.value }),
    ...(language && { language: language.value }),
    ...(source.url !== undefined && { sourceUrl: source.url }),
    ...(source.note !== undefined && { note: source.note }),
    metadata: metadataRows(article, words),
    shownWords: shownWords(excerpt, words),
    excerpt: excerptParts(article, excerpt.shown, citations, words),
    damage: damageOf(article),
    sharesWith: sharesOf(story, id, words),
    unanswered: unansweredBy(story, id, words),
    ledger: articleLedger(article, words),
    file: {
      name: entry.raw.file,
      receivedAs: source['received-as'],
      bytes: words.articleViews.bytes(entry.raw.bytes),
      sha256: entry.raw.sha256,
    },
    up: { address: storyAddress(story.id), label: story.file.title },
  };
}

/** Every anchor the page publishes: one for each kept block, sorted. */
export function articleAnchors(excerpt: readonly ExcerptPart[]): string[] {
  return excerpt.flatMap((part) => (part.kind === 'gap' ? part.anchors : [part.anchor])).sort();
}

/** “Shown are the sentences that claims cite: 42% of the article’s words.” */
function shownWords({ kind, share }: Excerpt, { articleViews }: Words): string {
  const { shown, shareShown, overHalf } = articleViews;
  if (kind === 'full') return `${shown.full}.`;
  const words = shareShown(shown[kind], Math.round(share * 100));
  if (kind === 'sentences') return words;
  return `${words} ${share <= largestShare ? overHalf.otherwise : overHalf.already}`;
}

function descriptionOf(
  { source }: CheckedArticle,
  story: CheckedStory,
  citations: readonly Citation[],
  { articleViews }: Words,
): string {
  const claims = new Set(citations.map(({ claim }) => claim)).size;
  return articleViews.description(source.label, story.articles.length, story.file.title, claims);
}

function damageOf({ text, entry }: CheckedArticle): ArticleView['damage'] {
  const anchors = paragraphAnchors(text, entry.blocks);
  return entry.damage.map((damage) => {
    const anchor = anchors[entry.blocks.findIndex((block) => spansOverlap(block, damage))];
    const words = shortened(readableText(text, damage, entry.replacements), longestDamage);
    return {
      note: damage.note,
      ...(words !== '' && { words }),
      ...(anchor !== undefined && { anchor }),
    };
  });
}

const unanswered = ['silent', 'lacuna', 'not-judged'] as const satisfies readonly Cell['kind'][];

function unansweredBy(
  story: CheckedStory,
  article: string,
  { articleViews }: Words,
): ArticleView['unanswered'] {
  return unanswered.flatMap((kind) => {
    const claims = story.claims
      .filter((claim) => claim.cells.some((cell) => cell.article === article && cell.kind === kind))
      .map((claim) => ({ address: cellAddress(story.id, claim.id, article), label: claim.file.title }));
    return claims.length > 0 ? [{ title: articleViews.unanswered[kind], claims }] : [];
  });
}
