import type { NameIndex } from './assign-name.ts';
import { decideBearer } from './decide-bearer.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { factsOf } from './group-facts.ts';
import type { NameGroup } from './group-names.ts';
import { organizationWords, placeWords, thingWords } from './organization-words.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import type { PersonMention } from './person.ts';

export interface FoundMention {
  readonly group: NameGroup;
  readonly mention: PersonMention;
}

/** Names that the running text has, found in headings in which every word has a capital. */
export function namesInHeadings(runs: readonly CapitalRun[], index: NameIndex): FoundMention[] {
  return runs
    .filter(({ inTitleCase }) => inTitleCase)
    .flatMap(({ words }) => words.flatMap((word, at) => nameAt(words, word, at, index) ?? []));
}

function nameAt(
  words: readonly CapitalWord[],
  word: CapitalWord,
  at: number,
  { bySurname }: NameIndex,
): FoundMention | undefined {
  const groups = bySurname.get(word.bare);
  const next = words[at + 1]?.bare ?? '';
  if (!groups || organizationWords.has(next) || placeWords.has(next)) return undefined;
  for (const group of groups) {
    const from = fullNameFrom(words, at, group);
    if (from)
      return {
        group,
        mention: { start: from.start, end: word.end, form: 'full', possessive: word.possessive },
      };
  }
  if (sentenceOpeners.has(word.bare) || thingWords.has(word.bare)) return undefined;
  const group = decideBearer(undefined, groups);
  return (
    group && {
      group,
      mention: { start: word.start, end: word.end, form: 'surname', possessive: word.possessive },
    }
  );
}

/** The first word of the full name that ends there. */
function fullNameFrom(words: readonly CapitalWord[], at: number, group: NameGroup): CapitalWord | undefined {
  for (const given of factsOf(group).givens) {
    const before = words.slice(Math.max(0, at - given.length), at);
    if (
      given.length > 0 &&
      before.length === given.length &&
      before.every(({ bare }, i) => bare === given[i])
    ) {
      return before[0];
    }
  }
  return undefined;
}
