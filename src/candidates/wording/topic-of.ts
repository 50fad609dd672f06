import { foldForMatching } from '../../text/fold.ts';
import { containsSpan, textOf } from '../../text/span.ts';
import { nounOf } from './find-noun.ts';
import { plainName } from './plain-name.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { formOf } from '../sentences/telling-word.ts';

export interface Topic {
  /** With its article: “the meeting”; absent when no word the value belongs to is shown to be a noun. */
  readonly noun?: string;
  /** The same without the name that tells it from others. */
  readonly plainNoun?: string;
  /** What it is about in a few words that more than one account has: “the meeting and Nicolas Maduro”; may be empty. */
  readonly words: string;
}

const mostNamed = 2;

/**
 * What sentences share, in words for a question: the noun a value belongs to, then names and nouns as far as they tell. A
 * name that tells more than the noun goes with it: “the operation concerning Nicolas Maduro”. Words that nothing shows to
 * be a name or a noun are left out.
 */
export function topicOf(
  shared: readonly string[],
  heads: readonly string[],
  sentences: readonly Sentence[],
): Topic {
  const [noun] = heads.flatMap((kin) => nounOf(kin, sentences) ?? []);
  const names = shared.flatMap((kin) => nameOf(kin, sentences) ?? []);
  const nouns = shared
    .flatMap((kin) => nounOf(kin, sentences) ?? [])
    .toSorted((a, b) => Number(b.startsWith('the ')) - Number(a.startsWith('the ')));
  const first = noun === undefined ? names.slice(0, 1) : [noun];
  const all = [...first, ...nouns.slice(0, 1), ...names, ...nouns];
  const distinct = all.filter((words, at) => all.findIndex((each) => sharesWord(each, words)) === at);
  const words = distinct.slice(0, mostNamed).join(' and ');
  if (noun === undefined) return { words };
  const name = telling(shared, noun, sentences);
  return { words, noun: name === undefined ? noun : `${noun} concerning ${name}`, plainNoun: noun };
}

/** The first name among the shared words that stand before the noun’s own. */
function telling(
  shared: readonly string[],
  noun: string,
  sentences: readonly Sentence[],
): string | undefined {
  const own = formOf(foldForMatching(noun.split(' ').at(-1) ?? '')).kin;
  const at = shared.indexOf(own);
  const before = at === -1 ? shared : shared.slice(0, at);
  return before.flatMap((kin) => nameOf(kin, sentences) ?? []).at(0);
}

/** The name that has this word, as the article names it in full, where more than one sentence has the word. */
function nameOf(kin: string, sentences: readonly Sentence[]): string | undefined {
  const naming = sentences.filter(({ words }) => words.some((word) => word.kin === kin && word.isName));
  if (naming.length < 2) return undefined;
  for (const { mentions, words, article } of naming) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const own = words.filter((word) => containsSpan(mention, word));
      if (!own.some((word) => word.kin === kin)) continue;
      const written = mention.inferred?.name ?? textOf(article.kept.text, mention);
      return withArticle(plainName(written), naming);
    }
  }
  return undefined;
}

/** “the White House”: with “the” where an account writes so and the name is no part of a longer phrase. */
function withArticle(name: string, sentences: readonly Sentence[]): string {
  const isWithArticle = sentences.some(({ words, article, start, end }) => {
    const sentence = textOf(article.kept.text, { start, end });
    const at = sentence.indexOf(name);
    if (at === -1 || !/\bthe\s+$/i.test(sentence.slice(0, at))) return false;
    const next = words.find((word) => word.start >= start + at + name.length);
    return next === undefined || next.role === 'passing';
  });
  return isWithArticle ? `the ${name}` : name;
}

function sharesWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    foldForMatching(words)
      .split(/\s+/)
      .map((word) => formOf(word))
      .filter(({ role }) => role !== 'passing')
      .map(({ kin }) => kin),
  );
  return (a ?? []).some((kin) => b?.includes(kin));
}
