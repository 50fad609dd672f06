/** Gathers what is known of an article, one field a file. A field that nothing supports is left out. */
import type { Metadata } from '../schemas/entry.ts';
import { findAgencyFact } from './metadata/agency.ts';
import { findAuthors } from './metadata/authors.ts';
import { findHeadlineFact } from './metadata/headline.ts';
import { findLanguage } from './metadata/language.ts';
import { findOutlet } from './metadata/outlet.ts';
import { findPlace } from './metadata/place.ts';
import { findPublished } from './metadata/published.ts';
import { findSection } from './metadata/section.ts';
import { findSource } from './metadata/source.ts';
import type { Reading } from './reading.ts';

const finders = {
  headline: findHeadlineFact,
  outlet: findOutlet,
  section: findSection,
  authors: findAuthors,
  agency: findAgencyFact,
  source: findSource,
  published: findPublished,
  place: findPlace,
  language: findLanguage,
} satisfies { readonly [Field in keyof Metadata]-?: (reading: Reading) => Metadata[Field] };

export function findMetadata(reading: Reading): Metadata {
  const found = Object.entries(finders).map(([field, find]) => [field, find(reading)] as const);
  return Object.fromEntries(found.filter(([, fact]) => fact !== undefined));
}
