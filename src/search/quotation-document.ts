import type { QuotationView, VersionRow } from '../schemas/quotation-view.ts';
import type { DocumentPlace, SearchDocument, SearchPart } from '../schemas/search-document.ts';
import { accountHeading } from './account-heading.ts';

/** An utterance: who said it, what differs, and each version as far as its page shows it. */
export function quotationDocument(view: QuotationView, { story, ...place }: DocumentPlace): SearchDocument {
  const versions = [...versionWords(view)];
  return {
    ...place,
    title: view.title,
    standing: view.relation,
    words: [view.said, view.differs],
    parts: versions.map(([anchor, { heading, words, lang }]): SearchPart => ({
      anchor,
      heading,
      words: [],
      quoted: [words.join(' ')],
      ...(lang !== undefined && { lang }),
    })),
    facets: {
      kind: ['quotation'],
      relation: [view.relation],
      story: [story],
      article: [...new Set(view.versions.map(({ label }) => label))],
      value: ['quotation'],
    },
  };
}

interface Version {
  readonly heading: string;
  readonly words: string[];
  readonly lang: string | undefined;
}

/** Anchor of a version → its words, through all bands of the table. */
function versionWords({ bands }: QuotationView): Map<string, Version> {
  const versions = new Map<string, Version>();
  for (const row of bands.flatMap(({ rows }) => rows)) {
    for (const account of row.accounts) {
      const version = versions.get(account.article) ?? {
        heading: accountHeading(account),
        words: [],
        lang: row.lang,
      };
      version.words.push(wordsOfRow(row));
      versions.set(account.article, version);
    }
  }
  return versions;
}

function wordsOfRow({ cells }: VersionRow): string {
  return cells.map((cell) => (cell.kind === 'words' ? `${cell.before}${cell.words}` : '')).join('');
}
