/**
 * What the page of all quotations of a story shows: every family with its wordings, and how many quotations stand in one
 * account alone. No article without full rights is shown by more than half.
 */
import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { VersionCell } from '../schemas/quotation-view.ts';
import type { QuotationEntry, QuotationsView } from '../schemas/quotations-view.ts';
import { spansOverlap } from '../text/span.ts';
import { familyInStoryOrder } from './family-in-story-order.ts';
import { familyColumns } from './family-columns.ts';
import { versionHeads } from './family-versions.ts';
import { articleAddress, quotationAddress, storyAddress } from './page-address.ts';
import { joinAgreed, rowsOf } from './quotation-bands.ts';
import { saidBy } from './said-by.ts';
import { shownEnds } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** The page of all quotations of the story. */
export function quotationsView(story: CheckedStory, words: Words): QuotationsView {
  const { quotationViews } = words;
  const families = familiesByWeight(story.alignment.families).map((each) => familyInStoryOrder(story, each));
  const cited = families.flatMap(({ versions }) =>
    versions.map(({ article, words }) => ({ article, ...words })),
  );
  const ends = shownEnds(story, cited);
  const isCut = cited.some(({ end }, index) => (ends[index] ?? end) < end);
  const alike = new Set(families.filter((family) => isAlike(story, family, words)).map(({ id }) => id));
  let at = 0;
  const entries = families.map((family) => {
    const own = ends.slice(at, at + family.versions.length);
    at += family.versions.length;
    return entryOf(story, family, own, words);
  });
  return {
    title: quotationViews.title(story.file.title),
    description: quotationViews.listDescription(quotationsSummary(story, words), story.file.title),
    up: { address: storyAddress(story.id), label: story.file.title },
    summary: quotationsSummary(story, words),
    differing: entries.filter(({ id }) => !alike.has(id)),
    alike: entries.filter(({ id }) => alike.has(id)),
    alone: aloneIn(story, words),
    ...(isCut && { withheld: quotationViews.withheld }),
  };
}

/** Those whose versions differ in most places of substance first, then in most places; those of one account alone last. */
export function familiesByWeight(families: readonly QuotationFamily[]): QuotationFamily[] {
  const weightOf = ({ places, versions }: QuotationFamily) => [
    Math.min(2, new Set(versions.map(({ article }) => article)).size),
    places.filter(({ substantive }) => substantive).length,
    places.filter(({ kind }) => kind !== undefined).length,
  ];
  return families.toSorted((a, b) => {
    const [heavy, heavier] = [weightOf(a), weightOf(b)];
    const byWeight = heavier.map((weight, at) => weight - (heavy[at] ?? 0)).find((gap) => gap !== 0);
    return byWeight ?? (bySpeaker(a, b) || (a.id < b.id ? -1 : 1));
  });
}

/**
 * “12 utterances are quoted more than once: 7 in versions that differ, 5 alike to the letter; three differ in more than
 * writing and length.”
 */
export function quotationsSummary(story: CheckedStory, words: Words): string {
  const { families } = story.alignment;
  const differing = families.filter((family) => !isAlike(story, family, words));
  const telling = differing.filter(({ places }) => places.some(({ substantive }) => substantive));
  return words.quotationViews.summary(families.length, differing.length, telling.length);
}

/**
 * Whether all versions read alike to the letter, also where the page shows less of them. The languages of their articles do
 * not count: they are only named where they are not the page’s, and pages in two languages must count alike.
 */
function isAlike(story: CheckedStory, family: QuotationFamily, words: Words): boolean {
  const heads = versionHeads(story, family, words).map(({ account }) => ({ account }));
  return rowsOf(familyColumns(story, family, []), heads).length <= 1;
}

function bySpeaker(a: QuotationFamily, b: QuotationFamily): number {
  const [one, other] = [a, b].map(({ speaker }) => speaker?.name ?? '\uffff'); // those without a name last
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function entryOf(
  story: CheckedStory,
  family: QuotationFamily,
  ends: readonly number[],
  words: Words,
): QuotationEntry {
  const columns = joinAgreed(familyColumns(story, family, ends));
  return {
    id: family.id,
    address: quotationAddress(story.id, family.id),
    said: saidBy(family, words),
    relation: family.relation,
    relationWords: words.relations.labels[family.relation],
    differs: family.differs,
    rows: rowsOf(columns, versionHeads(story, family, words)).map((row) => ({
      ...row,
      cells: fromWords(row.cells),
    })),
  };
}

/** Without the gaps before and after the words: where a shorter version begins and ends shows by itself. */
function fromWords(cells: readonly VersionCell[]): VersionCell[] {
  const isShown = ({ kind }: VersionCell) => kind !== 'none';
  return cells.slice(cells.findIndex(isShown), cells.findLastIndex(isShown) + 1);
}

function aloneIn(story: CheckedStory, { quotationViews }: Words): QuotationsView['alone'] {
  return story.articles.map((article) => ({
    article: article.id,
    siglum: article.source.siglum,
    label: article.source.label,
    address: articleAddress(story.id, article.id),
    words: quotationViews.quotations(countAlone(article, story.alignment.families)),
  }));
}

function countAlone({ id, mentions }: CheckedArticle, families: readonly QuotationFamily[]): number {
  const versions = families.flatMap((family) => family.versions.filter(({ article }) => article === id));
  return mentions.filter(
    (mention) => mention.kind === 'quotation' && !versions.some((version) => spansOverlap(version, mention)),
  ).length;
}
