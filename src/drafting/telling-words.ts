import { findMentionsOf, makeSearchable } from '../claims/find-mentions-of.ts';
import type { ArticleUnderCheck } from '../claims/under-check.ts';
import { foldForMatching } from '../text/fold.ts';
import { splitWords } from '../text/split-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { textOf } from '../text/span.ts';

/**
 * Words by which an article would speak of what some passages have in common: those that several of the passages use, and
 * the story seldom elsewhere, the rarest first. They are chosen from the passages alone, whatever other articles have, so
 * that not finding them means something. Given as written, in small letters.
 */
export function tellingWords(passages: readonly string[], articles: readonly ArticleUnderCheck[]): string[] {
  const searchable = passages.map(makeSearchable);
  const weighed = contentWords(passages).map((word) => ({
    word,
    told: searchable.filter((passage) => findMentionsOf(word, passage).length > 0).length,
    everywhere: articles.reduce((sum, each) => sum + findMentionsOf(word, each.searchable).length, 0),
  }));
  const shared = weighed.filter(({ told }) => told >= Math.min(2, passages.length));
  const telling = shared.filter(
    ({ everywhere, told }) => everywhere - told <= articles.length * mostElsewhere,
  );
  return withoutRepeats(telling.sort((a, b) => b.told - a.told || a.everywhere - b.everywhere))
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** The words of figures that say what is counted: “46,000 striking workers” counts what any account would call workers. */
export function countedWords(figures: readonly string[]): string[] {
  return withoutRepeats(contentWords(figures).map((word) => ({ word }))).map(({ word }) => word);
}

// a word that stands more often in each article is a word of the story, not of one fact
const mostElsewhere = 2;
const mostWords = 5; // as many as an editor reads over

function contentWords(passages: readonly string[]): string[] {
  const words = passages.flatMap((passage) =>
    tokenize(passage)
      .filter(({ kind }) => kind === 'word')
      .map((token) => foldForMatching(textOf(passage, token)).replace(/'s?$/, '')),
  );
  return [...new Set(words)].filter(
    (word) => word.length >= shortest && !word.includes("'") && !general.has(word),
  );
}

const shortest = 4; // shorter words are seldom content

/** “month” after “months” finds nothing new. */
function withoutRepeats<Weighed extends { readonly word: string }>(weighed: readonly Weighed[]): Weighed[] {
  return weighed.filter(
    ({ word }, at) =>
      !weighed.slice(0, at).some((before) => findMentionsOf(before.word, makeSearchable(word)).length > 0),
  );
}

/** Words that stand in any text. */
const general: ReadonlySet<string> = new Set(
  splitWords(`
    about above according added after again against ahead also although always among amid another around asked away back
    became because become been before began behind being below best better between both came could does doing done down during each
    early either else even ever every exactly first following from further gave given goes going good hard have having held here
    hers herself himself however including into itself just kind known last late later least less like made make makes
    many matter might more most much must near nearly need neither never next none only onto other others over part past
    perhaps place quite rather really right roughly said same says seen several shall should show since some soon still
    such take taken takes taking tell than that their them themselves then there these they thing this those though
    through time times today together told took toward towards under until upon used using very want week well went were
    what when where whether which while whom whose will with within without would year years your yesterday month months
    week weeks days hour hours monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december
  `),
);
