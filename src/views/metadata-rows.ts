import type { MetadataRow } from '../schemas/article-view.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Metadata } from '../schemas/entry.ts';
import type { Span } from '../text/span.ts';
import { describeEdtf } from './describe-edtf.ts';
import { readableText, shortened } from './readable-text.ts';
import type { Words } from '../words/words-of.ts';

/** A long byline or credit is quoted this far as proof of its field. */
const longestProof = 160;

type Field = NonNullable<Metadata[keyof Metadata]>;

/** The fields, in the order of the article’s page. */
const fields = [
  'headline',
  'outlet',
  'section',
  'authors',
  'agency',
  'source',
  'published',
  'place',
  'language',
] as const;
export type MetadataField = (typeof fields)[number];

/** Fields of an article’s metadata with where each comes from; those that nothing supports are said to be missing. */
export function metadataRows(
  article: CheckedArticle,
  words: Words,
  shown: readonly MetadataField[] = fields,
): MetadataRow[] {
  const rows = rowsOf(article, words);
  return shown.map((field) => rows[field]);
}

function rowsOf(article: CheckedArticle, words: Words): Record<MetadataField, MetadataRow> {
  const { metadata } = article.entry;
  const { terms, authors } = words.metadata;
  const rowOf = <Value>(
    term: string,
    field: (Field & { value: Value }) | undefined,
    describe: (value: Value) => string,
  ) => row(article, term, field && { field, describe }, words);
  return {
    headline: rowOf(terms.headline, metadata.headline, text),
    outlet: rowOf(terms.outlet, metadata.outlet, (outlet) => article.outletName ?? outlet),
    section: rowOf(terms.section, metadata.section, text),
    authors: rowOf(terms.authors, metadata.authors, authors),
    agency: rowOf(terms.agency, metadata.agency, text),
    source: rowOf(terms.source, metadata.source, text),
    published: rowOf(terms.published, metadata.published, (date) => describeEdtf(date, words)),
    place: rowOf(terms.place, metadata.place, text),
    language: rowOf(terms.language, metadata.language, (tag) => languageName(tag, words)),
  };
}

/** The name of a BCP 47 tag: `en-US` → “American English”. What it does not know it gives back as it is. */
export function languageName(tag: string, { metadata }: Words): string {
  try {
    return metadata.language(tag);
  } catch {
    return tag; // not a language tag at all
  }
}

function row<Value>(
  article: CheckedArticle,
  term: string,
  known: { field: Field & { value: Value }; describe: (value: Value) => string } | undefined,
  words: Words,
): MetadataRow {
  if (!known) return { term, how: 'not-stated' };
  const { field, describe } = known;
  const value = describe(field.value);
  const told = 'span' in field && field.span ? proof(article, field.span) : undefined;
  const apart = told !== value ? told : undefined;
  return {
    term,
    value,
    how: field.how,
    from: fromWords(field, apart !== undefined, words),
    ...(apart !== undefined && { words: apart }),
  };
}

/** Ends in a colon where the article’s own words follow. */
function fromWords(field: Field, followed: boolean, { metadata: words }: Words): string {
  switch (field.how) {
    case 'stated':
      return followed ? words.statedAs : words.stated;
    case 'given':
      return words.given;
    case 'inferred': {
      const { editors, rule } = words.inferredBy;
      return words.inferred(field.rule === 'editor' ? editors : rule(field.rule), field.basis);
    }
  }
}

function proof({ text, entry }: CheckedArticle, span: Span): string {
  return shortened(readableText(text, span, entry.replacements), longestProof);
}

function text(value: string): string {
  return value;
}
