/**
 * What the page of one utterance shows. In come the checked story and a family of versions, out go rows and words ready to
 * be set. No article without full rights is shown by more than half.
 */
import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type {
  Paraphrase,
  QuotationVariant,
  QuotationView,
  VersionCell,
  VersionNote,
} from '../schemas/quotation-view.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import { standingBy, standingLabel, standingOf } from './claim-standing.ts';
import { familyInStoryOrder } from './family-in-story-order.ts';
import { familyColumns, type FamilyColumn } from './family-columns.ts';
import { aliasesAt, versionHeads } from './family-versions.ts';
import { claimAddress, quotationsAddress } from './page-address.ts';
import { paragraphAddress } from './paragraph-address.ts';
import { claimsQuoting } from './quotation-claims.ts';
import { quotationBands, rowsOf, joinAgreed, type VersionHead } from './quotation-bands.ts';
import { quotationTitle, titleLanguage } from './quotation-title.ts';
import { readableText } from './readable-text.ts';
import { accountsWords, saidBy, toldWords } from './said-by.ts';
import { shownEnds } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** The page of one family of the story. */
export function quotationView(story: CheckedStory, found: QuotationFamily, words: Words): QuotationView {
  const family = familyInStoryOrder(story, found);
  const { quotationViews } = words;
  const cited = [
    ...family.versions.map(({ article, words }) => ({ article, ...words })),
    ...family.paraphrases,
  ];
  const ends = shownEnds(story, cited);
  const columns = familyColumns(story, family, ends);
  const heads = versionHeads(story, family, words);
  const bands = quotationBands(columns, heads, quotationViews.variants);
  const titleLang = titleLanguage(story, found, words);
  const isCut = cited.some(({ end }, index) => (ends[index] ?? end) < end);
  return {
    id: family.id,
    title: quotationTitle(story, found),
    ...(titleLang !== undefined && { titleLang }),
    description: quotationViews.description(
      family.speaker?.name ?? quotationViews.wordsUnnamed,
      accountsWords(family.versions, words),
      story.file.title,
      family.differs,
    ),
    up: { address: quotationsAddress(story.id), label: quotationViews.all },
    said: saidBy(family, words),
    relation: family.relation,
    relationWords: words.relations.labels[family.relation],
    differs: family.differs,
    bands,
    variants: variantsOf(columns, heads, words),
    versions: versionNotes(story, family, heads, {
      whole: bands.length > 1 ? joinAgreed(columns) : undefined,
      words,
    }),
    paraphrases: paraphrasesOf(story, family, ends.slice(family.versions.length), words),
    claims: claimsQuoting(story, family).map((claim) => ({
      address: claimAddress(story.id, claim.id),
      label: claim.file.title,
      standing: standingOf(claim),
      standingWords: standingLabel(standingOf(claim), words),
      ...standingBy(claim),
    })),
    ...(isCut && { withheld: quotationViews.withheld }),
  };
}

function variantsOf(
  columns: readonly FamilyColumn[],
  heads: readonly VersionHead[],
  { quotationViews }: Words,
): QuotationVariant[] {
  return columns.flatMap((column) => {
    const { kind, number, substantive } = column;
    if (!kind || number === undefined) return [];
    const alone = { ...column, cells: column.cells.map(withoutBlank) };
    const readings = rowsOf([alone], heads)
      .filter(({ cells: [cell] }) => cell?.kind !== 'none' || partsWords.has(kind))
      .map(({ accounts, lang, cells: [cell] }) => ({
        ...(cell?.kind === 'words' && { words: cell.words }),
        ...(cell?.kind === 'withheld' && { withheld: true }),
        ...(lang !== undefined && { lang }),
        accounts,
      }));
    const wordsFirst = readings.toSorted((a, b) => Number(isGap(a)) - Number(isGap(b)));
    return [{ number, label: quotationViews.variants[kind], substantive, readings: wordsFirst }];
  });
}

function isGap({ words, withheld }: QuotationVariant['readings'][number]): boolean {
  return words === undefined && withheld !== true;
}

/** Where the writing differs, a version without words only quotes less than others do. */
const partsWords: ReadonlySet<string> = new Set(['word', 'omission', 'addition', 'number', 'negation']);

/** What stands before a place is no part of the difference. */
function withoutBlank(cell: VersionCell): VersionCell {
  return cell.kind === 'words' ? { ...cell, before: '' } : cell;
}

function versionNotes(
  story: CheckedStory,
  { versions }: QuotationFamily,
  heads: readonly VersionHead[],
  { whole, words }: { whole: readonly FamilyColumn[] | undefined; words: Words },
): VersionNote[] {
  return versions.flatMap((version, index) => {
    const head = heads[index];
    if (!head) return [];
    return {
      ...head.account,
      aliases: [...aliasesAt(story, head.account.article)],
      address: paragraphAddress(story, version.article, version.words),
      told: toldWords(version, words),
      ...(head.lang !== undefined && { lang: head.lang }),
      ...(whole && { whole: wholeVersion(whole, index) }),
    };
  });
}

/** Words alone: where the version has none, its text runs on. */
function wholeVersion(columns: readonly FamilyColumn[], index: number): VersionCell[] {
  return columns.flatMap(({ cells }) => cells[index] ?? []).filter(({ kind }) => kind !== 'none');
}

function paraphrasesOf(
  story: CheckedStory,
  { paraphrases }: QuotationFamily,
  ends: readonly number[],
  words: Words,
): Paraphrase[] {
  return paraphrases.map((span, index) => {
    const article = articleOf(story, span.article);
    const { id, text, entry, source } = article;
    const lang = foreignLanguage(article, words);
    const isWhole = (ends[index] ?? 0) >= span.end;
    return {
      article: id,
      siglum: source.siglum,
      label: source.label,
      address: paragraphAddress(story, id, span),
      ...(lang !== undefined && { lang }),
      ...(isWhole && { words: readableText(text, span, entry.replacements) }),
    };
  });
}
