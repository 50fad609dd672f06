/**
 * A document as an engine of whole texts stores it: all words in one line, and in its address where each part begins, so
 * that a place can be told from the number of a word. Texts are stored as they are: an indexer of HTML would resolve and
 * renew references, and “&lt;” in an article would come out as another text.
 */
import type { SearchDocument, SearchFacet } from '../schemas/search-document.ts';

export interface SearchRecord {
  /** Address of the page and, after `#`, its parts: `/story/claim/#.9,reuters.22.25.31.es`. */
  readonly url: string;
  /** Words with one blank between them. */
  readonly content: string;
  readonly language: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Partial<Record<SearchFacet | 'language', readonly string[]>>>;
}

/** Where a part of the text stands, as numbers of words from 0. */
export interface RecordPart {
  /** Empty for the page as a whole. */
  readonly anchor: string;
  /** First word of the heading; of the title, for the page as a whole. */
  readonly heading: number;
  readonly words: number;
  readonly quoted: number;
  readonly end: number;
  readonly lang?: string;
}

/** The record of a document. Titles weigh more than other words, so both titles are metadata. */
export function searchRecord(document: SearchDocument): SearchRecord {
  const { address, language, title, shortTitle, words, parts, facets } = document;
  const line: string[] = [];
  const put = (...texts: readonly string[]): number => {
    const at = line.length;
    line.push(...texts.flatMap(wordsOf));
    return at;
  };
  put(title);
  const places = [`.${String(put(...words))}`];
  for (const part of parts) {
    const offsets = [put(part.heading), put(...part.words), put(...part.quoted)];
    places.push([part.anchor, ...offsets, part.lang ?? []].flat().join('.'));
  }
  return {
    url: `${address}#${places.join(',')}`,
    content: line.join(' '),
    language,
    meta: { title: shortTitle === undefined ? title : `${title} ${shortTitle}` },
    filters: { ...facets, language: [language] },
  };
}

/** Address and parts of a record, told from its address; `length` is the number of its words. */
export function readRecordUrl(url: string, length: number): { address: string; parts: RecordPart[] } {
  const [address = '', layout = ''] = url.split('#');
  const [whole = [], ...rest] = layout.split(',').map((part) => part.split('.'));
  const starts = rest.map(([, heading]) => Number(heading));
  const words = Number(whole[1]);
  const first = starts[0] ?? length;
  return {
    address,
    parts: [
      { anchor: '', heading: 0, words, quoted: first, end: first },
      ...rest.map(([anchor = '', , said, quoted, lang], at) => ({
        anchor,
        heading: starts[at] ?? 0,
        words: Number(said),
        quoted: Number(quoted),
        end: starts[at + 1] ?? length,
        ...(lang !== undefined && { lang }),
      })),
    ],
  };
}

/** The words of a text as engines count them: between blanks. Signs without width would be taken for blanks. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\u200B\uFEFF]/g, '')
    .split(/[\s\u0085]+/)
    .filter((word) => word !== '');
}
