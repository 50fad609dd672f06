import type { ReadableArticle } from '../readable-article.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { menNames, womenNames } from './given-names.ts';
import { candidateOf, surnameOf, type NameCandidate } from './name-candidate.ts';

/**
 * Full names of those whom the text calls by their surname only: “Hillary Clinton Goes After …” over a story that says
 * “Clinton”. Each name once: its places are found with those of all other names.
 */
export function namedInHeadingsOnly(
  article: ReadableArticle,
  runs: readonly CapitalRun[],
  inText: readonly NameCandidate[],
): NameCandidate[] {
  const alone = new Set(inText.filter(({ parts }) => parts.length === 1).map(surnameOf));
  for (const { parts } of inText) if (parts.length > 1) alone.delete(parts.at(-1) ?? '');
  const found = new Map<string, NameCandidate>();
  for (const run of runs) {
    if (!run.inTitleCase) continue;
    for (const [at, word] of run.words.entries()) {
      const given = run.words[at - 1];
      if (!given || !alone.has(word.bare) || !isUnmistakable(given)) continue;
      const name = [given, word];
      const candidate = candidateOf(article, { run, before: [], titles: [], name });
      if (candidate) found.set(`${given.bare} ${word.bare}`, candidate);
    }
  }
  return [...found.values()];
}

function isUnmistakable({ bare }: CapitalWord): boolean {
  return menNames.has(bare) || womenNames.has(bare);
}
