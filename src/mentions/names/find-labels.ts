import { bareForm } from './bare-form.ts';
import { decide, type NameIndex } from './assign-name.ts';
import type { FoundMention } from './names-in-headings.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Who speaks in a transcript: a known surname all in capitals and a colon at the beginning of a block, “WALLACE: Well, …”. */
export function findLabels(article: ReadableArticle, { bySurname }: NameIndex): FoundMention[] {
  return article.blocks.flatMap(({ start, end }) => {
    const label = labelled.exec(article.folded.slice(start, Math.min(end, start + longestLabel)))?.[1];
    const groups = label && bySurname.get(bareForm(label.split(' ').at(-1) ?? ''));
    const group = groups && decide(undefined, groups);
    if (!group) return [];
    return [
      { group, mention: { start, end: start + label.length, form: 'transcript-label', possessive: false } },
    ];
  });
}

const longestLabel = 40;
const labelled = /^(\p{Lu}[\p{Lu}'-]{1,20}(?: \p{Lu}[\p{Lu}'.-]{0,20}){0,2}):/u;
