import type { MetadataRow } from '../schemas/article-view.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Author, Metadata } from '../schemas/entry.ts';
import type { Span } from '../text/span.ts';
import { describeEdtf } from './describe-edtf.ts';
import { listInWords } from './plural.ts';
import { readableText, shortened } from './readable-text.ts';

/** A long byline or credit is quoted this far as proof of its field. */
const longestProof = 160;

type Field = NonNullable<Metadata[keyof Metadata]>;

/** Every field of an article's metadata with where it comes from; fields nothing supports are said to be missing. */
export function metadataRows(article: CheckedArticle): MetadataRow[] {
  const { metadata } = article.entry;
  return [
    row(article, 'Headline', metadata.headline, text),
    row(article, 'Outlet', metadata.outlet, (outlet) => article.outletName ?? outlet),
    row(article, 'Section', metadata.section, text),
    row(article, 'Authors', metadata.authors, authorsInWords),
    row(article, 'Agency', metadata.agency, text),
    row(article, 'Original source', metadata.source, text),
    row(article, 'Published', metadata.published, describeEdtf),
    row(article, 'Reported from', metadata.place, text),
    row(article, 'Language', metadata.language, languageName),
  ];
}

/** The English name of a BCP 47 tag: `en-US` → “American English”. What it does not know it gives back as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a language tag at all
  }
}

function row<Value>(
  article: CheckedArticle,
  term: string,
  field: (Field & { value: Value }) | undefined,
  describe: (value: Value) => string,
): MetadataRow {
  if (!field) return { term, how: 'not-stated' };
  const value = describe(field.value);
  const words = 'span' in field && field.span ? proof(article, field.span) : undefined;
  const apart = words !== value ? words : undefined;
  return {
    term,
    value,
    how: field.how,
    from: fromWords(field, apart !== undefined),
    ...(apart !== undefined && { words: apart }),
  };
}

/** Ends in a colon where the article’s own words follow. */
function fromWords(field: Field, followed: boolean): string {
  switch (field.how) {
    case 'stated':
      return followed ? 'Stated:' : 'Stated in these words';
    case 'given':
      return 'Given in the source file';
    case 'inferred': {
      const who = field.rule === 'editor' ? 'the editors' : `rule ${field.rule}`;
      return `Inferred by ${who}. ${field.basis}`;
    }
  }
}

function proof({ text, entry }: CheckedArticle, span: Span): string {
  return shortened(readableText(text, span, entry.replacements), longestProof);
}

function text(value: string): string {
  return value;
}

/** “Ana Diaz (in Bogotá) and Bo Lee (editing)”. */
function authorsInWords(authors: readonly Author[]): string {
  return listInWords(
    authors.map(({ name, role, place }) => {
      const more = [role, place === undefined ? undefined : `in ${place}`].filter(
        (each) => each !== undefined,
      );
      return more.length > 0 ? `${name} (${more.join(', ')})` : name;
    }),
  );
}
