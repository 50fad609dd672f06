/**
 * What the page of all quotations of a story shows: every family with its wordings, and how many quotations stand in one
 * account alone. No article without full rights is shown by more than half.
 */
import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { VersionCell } from '../schemas/quotation-view.ts';
import type { QuotationEntry, QuotationsView } from '../schemas/quotations-view.ts';
import { spansOverlap } from '../text/span.ts';
import { familyColumns } from './family-columns.ts';
import { versionHeads } from './family-versions.ts';
import { articleAddress, quotationAddress, storyAddress } from './page-address.ts';
import { plural, pluralInWords } from './plural.ts';
import { joinAgreed, rowsOf } from './quotation-bands.ts';
import { withheldWords } from './quotation-view.ts';
import { relationLabel } from './relation-words.ts';
import { saidBy } from './said-by.ts';
import { shownEnds } from './shown-ends.ts';

/** The page of all quotations of the story. */
export function quotationsView(story: CheckedStory): QuotationsView {
  const families = familiesByWeight(story.alignment.families);
  const cited = families.flatMap(({ versions }) =>
    versions.map(({ article, words }) => ({ article, ...words })),
  );
  const ends = shownEnds(story, cited);
  const isCut = cited.some(({ end }, index) => (ends[index] ?? end) < end);
  const alike = new Set(families.filter((family) => isAlike(story, family)).map(({ id }) => id));
  let at = 0;
  const entries = families.map((family) => {
    const own = ends.slice(at, at + family.versions.length);
    at += family.versions.length;
    return entryOf(story, family, own);
  });
  return {
    title: `Quotations · ${story.file.title}`,
    description: `${quotationsSummary(story)} Accounts of “${story.file.title}”, word by word.`,
    up: { address: storyAddress(story.id), label: story.file.title },
    summary: quotationsSummary(story),
    differing: entries.filter(({ id }) => !alike.has(id)),
    alike: entries.filter(({ id }) => alike.has(id)),
    alone: aloneIn(story),
    ...(isCut && { withheld: withheldWords }),
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
export function quotationsSummary(story: CheckedStory): string {
  const { families } = story.alignment;
  const differing = families.filter((family) => !isAlike(story, family));
  const verb = families.length === 1 ? 'is' : 'are';
  return `${plural(families.length, 'utterance')} ${verb} quoted more than once${sharesWords(families.length, differing.length)}${tellingWords(differing)}.`;
}

/** Whether all versions read alike to the letter, also where the page shows less of them. */
function isAlike(story: CheckedStory, family: QuotationFamily): boolean {
  return rowsOf(familyColumns(story, family, []), versionHeads(story, family)).length <= 1;
}

function sharesWords(all: number, differing: number): string {
  const every = all > 1 ? 'all ' : '';
  if (differing === 0) return `, ${every}alike to the letter`;
  if (differing === all) return `, ${every}in versions that differ`;
  return `: ${String(differing)} in versions that differ, ${String(all - differing)} alike to the letter`;
}

function tellingWords(differing: readonly QuotationFamily[]): string {
  if (differing.length === 0) return '';
  const telling = differing.filter(({ places }) => places.some(({ substantive }) => substantive)).length;
  const count = telling === 0 ? 'none differs' : pluralInWords(telling, 'differs', 'differ');
  return `; ${count} in more than writing and length`;
}

function bySpeaker(a: QuotationFamily, b: QuotationFamily): number {
  const [one, other] = [a, b].map(({ speaker }) => speaker?.name ?? '\uffff'); // those without a name last
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function entryOf(story: CheckedStory, family: QuotationFamily, ends: readonly number[]): QuotationEntry {
  const columns = joinAgreed(familyColumns(story, family, ends));
  return {
    id: family.id,
    address: quotationAddress(story.id, family.id),
    said: saidBy(family),
    relation: family.relation,
    relationWords: relationLabel(family.relation),
    differs: family.differs,
    rows: rowsOf(columns, versionHeads(story, family)).map((row) => ({
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

function aloneIn(story: CheckedStory): QuotationsView['alone'] {
  return story.articles.map((article) => ({
    article: article.id,
    siglum: article.source.siglum,
    label: article.source.label,
    address: articleAddress(story.id, article.id),
    words: plural(countAlone(article, story.alignment.families), 'quotation'),
  }));
}

function countAlone({ id, mentions }: CheckedArticle, families: readonly QuotationFamily[]): number {
  const versions = families.flatMap((family) => family.versions.filter(({ article }) => article === id));
  return mentions.filter(
    (mention) => mention.kind === 'quotation' && !versions.some((version) => spansOverlap(version, mention)),
  ).length;
}
