/** What is known of an article, field by field, and where it comes from. */
import { list } from './counting.ts';

interface Author {
  readonly name: string;
  readonly role?: string | undefined;
  readonly place?: string | undefined;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

export const metadataWords = {
  terms: {
    headline: 'Headline',
    outlet: 'Outlet',
    section: 'Section',
    authors: 'Authors',
    agency: 'Agency',
    source: 'Original source',
    published: 'Published',
    place: 'Reported from',
    language: 'Language',
  },
  statedAs: 'Stated:',
  stated: 'Stated in these words',
  given: 'Given in the source file',
  inferredBy: { editors: 'the editors', rule: (rule: string) => `rule ${rule}` },
  inferred: (by: string, basis: string) => `Inferred by ${by}. ${basis}`,
  /** “Ana Diaz (in Bogotá) and Bo Lee (editing)”. */
  authors: (authors: readonly Author[]) =>
    list(
      authors.map(({ name, role, place }) => {
        const more = [role, place === undefined ? undefined : `in ${place}`].filter(
          (each) => each !== undefined,
        );
        return more.length > 0 ? `${name} (${more.join(', ')})` : name;
      }),
    ),
  /** The name of a BCP 47 tag: `en-US` → “American English”. Throws for what is no tag. */
  language: (tag: string) => languages.of(tag) ?? tag,
};

export type MetadataWords = typeof metadataWords;
