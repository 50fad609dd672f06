import type { ReadableArticle } from '../readable-article.ts';
import { countBefore, namedInOrder } from './named-in-order.ts';
import type { Gender, Person } from './person.ts';

/**
 * The gender that pronouns show of people nothing else tells it of: “Cyril said she …” where no other person is named in
 * the sentence before, or a sentence that begins with “He” behind one that names a single person. Two signs are needed,
 * and three quarters of all.
 */
export function genderByPronouns(
  article: ReadableArticle,
  people: readonly Person[],
): ReadonlyMap<string, Gender> {
  if (people.every(({ gender }) => gender)) return new Map();
  const votes = new Map<string, { male: number; female: number }>();
  const named = namedInOrder(people);
  let before: Person | undefined;
  for (const sentence of article.blocks.flatMap(({ sentences }) => sentences)) {
    const passed = countBefore(named, sentence.start);
    const inside = named
      .slice(passed, passed + mostNamed)
      .filter(({ mention }) => mention.start < sentence.end);
    const isAsked = inside.some(({ person }) => !person.gender) || (before !== undefined && !before.gender);
    if (!isAsked) {
      before = undefined;
      continue;
    }
    const words = article.lower.slice(
      sentence.start,
      Math.min(sentence.end, sentence.start + longestSentence),
    );
    const [first] = inside;
    const from = first ? first.mention.start - sentence.start : 0;
    const pronoun = pronounIn(words.slice(from));
    const only = new Set(inside.map(({ person }) => person)).size === 1 ? first?.person : undefined;
    const opening = /^"?(he|she)\b/.exec(words)?.[1];
    if (opening && before) vote(votes, before, opening);
    else if (only && pronoun) vote(votes, only, pronoun);
    before = only ?? (inside.length === 0 && opening ? before : undefined);
  }
  return new Map(
    people.flatMap(({ id, gender }) => {
      const shown = gender ? undefined : decided(votes.get(id));
      return shown ? [[id, shown] as const] : [];
    }),
  );
}

const longestSentence = 600;
const mostNamed = 6;

/** The first pronoun outside quotation marks. */
function pronounIn(words: string): string | undefined {
  return /\b(?:he|his|himself|she|herself)\b/.exec(words.replace(/"[^"]{0,400}"/g, ''))?.[0];
}

function vote(votes: Map<string, { male: number; female: number }>, { id }: Person, pronoun: string): void {
  const counted = votes.get(id) ?? { male: 0, female: 0 };
  counted[pronoun.startsWith('h') && !pronoun.startsWith('her') ? 'male' : 'female'] += 1;
  votes.set(id, counted);
}

function decided(votes: { male: number; female: number } | undefined): Gender | undefined {
  if (!votes) return undefined;
  const { male, female } = votes;
  if (male + female < 2) return undefined;
  if (male >= 0.75 * (male + female)) return 'male';
  return female >= 0.75 * (male + female) ? 'female' : undefined;
}
