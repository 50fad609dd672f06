import type { NameIndex } from './assign-name.ts';
import { decideBearer } from './decide-bearer.ts';
import type { CapitalRun } from './capital-run.ts';
import type { NameGroup } from './group-names.ts';
import { candidateOf } from './name-candidate.ts';
import type { FoundMention } from './names-in-headings.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { blockAt } from '../block-at.ts';

/** Who speaks in a transcript: a name all in capitals and a colon at the beginning of a block, “WALLACE: Well, …”. */
export function isLabel(article: ReadableArticle, run: CapitalRun): boolean {
  const { words, end, start } = run;
  if (article.folded.charAt(end) !== ':' || words.length > 3) return false;
  if (!words.every(({ shouted, bare }) => shouted && !otherLabels.has(bare))) return false;
  const block = blockAt(article, start);
  return block !== undefined && start - block.start <= 1; // a quotation mark may stand before it
}

/** Labels that name no one. */
const otherLabels: ReadonlySet<string> = new Set(
  'announcer answer audience caption contact credit crosstalk editor female image listen male moderator more narrator note operator photo photos question questions read related reporter source speaker transcript unidentified update updated video warning watch'.split(
    ' ',
  ),
);

/** People whom nothing but labels name; once may be anything. */
export function labelledOnly(
  article: ReadableArticle,
  labels: readonly CapitalRun[],
  { bySurname }: NameIndex,
): NameGroup[] {
  const found = new Map<string, CapitalRun[]>();
  for (const run of labels) {
    const surname = run.words.at(-1)?.bare ?? '';
    if (!bySurname.has(surname)) found.set(surname, [...(found.get(surname) ?? []), run]);
  }
  return [...found].flatMap(([surname, runs]) => {
    const [run] = runs;
    const name = run && candidateOf(article, { run, before: [], titles: [], name: run.words });
    return name && runs.length > 1 ? [{ surname, names: [name], isSingle: true }] : [];
  });
}

/** What the labels name: the one person of that surname, or the one who bears it first and most. */
export function findLabels(labels: readonly CapitalRun[], { bySurname }: NameIndex): FoundMention[] {
  return labels.flatMap(({ words, start, end }) => {
    const groups = bySurname.get(words.at(-1)?.bare ?? '');
    const group = groups && decideBearer(undefined, groups);
    if (!group) return [];
    return [{ group, mention: { start, end, form: 'transcript-label', possessive: false } }];
  });
}
