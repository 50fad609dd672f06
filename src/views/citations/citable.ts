import type { Language } from '../../schemas/language.ts';

/** What a citation of one page says, in every format. */
export interface Citable {
  /** Names the entry in a bibliography: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** Title of the page as people would cite it: the question of a claim. */
  readonly title: string;
  /** The story it belongs to; absent for the story itself. */
  readonly story?: string;
  /** Name of the site, which stands as its author too: an organization. */
  readonly site: string;
  /** Day of the last check or correction, as 2026-11-22; absent for a draft nobody has checked. */
  readonly date?: string;
  /** First eight hexadecimal digits of the page’s hash: two texts that differ never have one version. */
  readonly version: string;
  /** Address of the page; from the host’s root where the site’s own is not known. */
  readonly url: string;
  readonly language: Language;
}

/** A format of citations, by the name people look for. */
export const citationFormats = ['plain', 'bibtex', 'csl', 'wikipedia'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** A citation, ready to be shown and copied. */
export interface PageCitation {
  readonly format: CitationFormat;
  readonly text: string;
}
