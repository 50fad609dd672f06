import type { Words } from '../../words/words-of.ts';
import { bibtexCitation } from './bibtex-citation.ts';
import type { Citable, PageCitation } from './citable.ts';
import { cslCitation } from './csl-citation.ts';
import { plainCitation } from './plain-citation.ts';
import { wikipediaCitation } from './wikipedia-citation.ts';

/** All citations of one page, the plain one first. */
export function citePage(cited: Citable, words: Words): readonly PageCitation[] {
  return [
    { format: 'plain', text: plainCitation(cited, words) },
    { format: 'bibtex', text: bibtexCitation(cited) },
    { format: 'csl', text: cslCitation(cited) },
    { format: 'wikipedia', text: wikipediaCitation(cited) },
  ];
}
