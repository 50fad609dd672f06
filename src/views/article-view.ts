import type { ArticleView, ExcerptPart } from '../schemas/article-view.ts';
import type { Cell, CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import { excerptOf } from '../schemas/excerpt-of.ts';
import { largestShare, type Excerpt, type ExcerptKind } from '../text/choose-excerpt.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { spansOverlap } from '../text/span.ts';
import { articleLedger } from './article-ledger.ts';
import { citationsOf, type Citation } from './citations-of.ts';
import { excerptParts } from './excerpt-parts.ts';
import { sharesOf } from './lineage.ts';
import { metadataRows } from './metadata-rows.ts';
import { cellAddress, storyAddress } from './page-address.ts';
import { plural } from './plural.ts';
import { readableText, shortened } from './readable-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Damage is shown by a few words, so that an unclosed quotation does not print its whole paragraph. */
const longestDamage = 60;

/** What the page of one article shows. Throws for an id the story does not have. */
export function articleView(story: CheckedStory, id: string): ArticleView {
  const article = story.articles.find((each) => each.id === id);
  if (!article) throw new Error(`no article ${id} in story ${story.id}`);
  const { source, entry } = article;
  const citations = citationsOf(story, id);
  const excerpt = excerptOf(story, article);
  const { headline, language } = entry.metadata;
  return {
    id,
    story: story.id,
    title: `${source.label} · ${story.file.title}`,
    description: descriptionOf(article, story, citations),
    siglum: source.siglum,
    label: source.label,
    ...(headline && { headline: headline.value }),
    ...(language && { language: language.value }),
    ...(source.url !== undefined && { sourceUrl: source.url }),
    ...(source.note !== undefined && { note: source.note }),
    metadata: metadataRows(article, wordsOf('en')),
    shownWords: shownWords(excerpt),
    excerpt: excerptParts(article, excerpt.shown, citations),
    damage: damageOf(article),
    sharesWith: sharesOf(story, id, wordsOf('en')),
    unanswered: unansweredBy(story, id),
    ledger: articleLedger(article),
    file: {
      name: entry.raw.file,
      receivedAs: source['received-as'],
      bytes: plural(entry.raw.bytes, 'byte'),
      sha256: entry.raw.sha256,
    },
    up: { address: storyAddress(story.id), label: story.file.title },
  };
}

/** Every anchor the page publishes: one for each kept block, sorted. */
export function articleAnchors(excerpt: readonly ExcerptPart[]): string[] {
  return excerpt.flatMap((part) => (part.kind === 'gap' ? part.anchors : [part.anchor])).sort();
}

const shownPhrases: Record<ExcerptKind, string> = {
  full: 'The whole article is shown, by permission',
  sentences: 'Shown are the sentences that claims cite',
  passages: 'Shown are the words that claims cite, without the rest of their sentences',
  answers: 'Shown are the words that answer a claim, without the rest of their sentences',
  telling: 'Shown are the telling words of what claims cite',
};

/** “Shown are the sentences that claims cite: 42% of the article’s words.” */
function shownWords({ kind, share }: Excerpt): string {
  if (kind === 'full') return `${shownPhrases.full}.`;
  const words = `${shownPhrases[kind]}: ${String(Math.round(share * 100))}% of the article’s words.`;
  if (kind === 'sentences') return words;
  return share <= largestShare
    ? `${words} More would be over half of it.`
    : `${words} That is over half of it, the least that readings can be told from.`;
}

function descriptionOf(
  { source }: CheckedArticle,
  story: CheckedStory,
  citations: readonly Citation[],
): string {
  const claims = plural(new Set(citations.map(({ claim }) => claim)).size, 'claim');
  return `${source.label}, one of ${plural(story.articles.length, 'account')} in “${story.file.title}”: what is known of it, and its words cited in ${claims}.`;
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

const unansweredTitles = [
  ['silent', 'Silent'],
  ['lacuna', 'Cannot answer: its text is incomplete there'],
  ['not-judged', 'Not judged yet'],
] as const satisfies readonly (readonly [Cell['kind'], string])[];

function unansweredBy(story: CheckedStory, article: string): ArticleView['unanswered'] {
  return unansweredTitles.flatMap(([kind, title]) => {
    const claims = story.claims
      .filter((claim) => claim.cells.some((cell) => cell.article === article && cell.kind === kind))
      .map((claim) => ({ address: cellAddress(story.id, claim.id, article), label: claim.file.title }));
    return claims.length > 0 ? [{ title, claims }] : [];
  });
}
