/** The origins behind a claim’s readings, told so that a reader can check each: who is one with whom, and by which words. */
import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimOrigin, OriginJoin } from '../schemas/claim-origin.ts';
import type { ClaimView, OriginReason } from '../schemas/claim-view.ts';
import type { PageLink } from '../schemas/page-head.ts';
import { accountOf, articleOf } from './claim-accounts.ts';
import { pairAddress } from './page-address.ts';
import { pairOf, runAddress } from './run-address.ts';
import type { Words } from '../words/words-of.ts';

type OriginsWords = Words['origins'];

/** Origins in the articles’ order; what is possible and not joined comes last. */
export function claimOriginsView(
  story: CheckedStory,
  claim: CheckedClaim,
  { origins: words }: Words,
): ClaimView['origins'] {
  const byTexts = otherwiseByTexts(story, claim, words);
  return {
    rows: claim.origins.map((origin) => ({
      name: origin.origin.name,
      accounts: origin.articles.map((id) => accountOf(story, id)),
      reasons: reasonsOf(story, claim, origin, words),
    })),
    possible: possibleOf(story, claim, words),
    ...(byTexts !== undefined && { byTexts }),
  };
}

/** One for each join, told once where several have the same; of an account alone, what is known of where it comes from. */
function reasonsOf(
  story: CheckedStory,
  claim: CheckedClaim,
  { origin, articles, joins }: ClaimOrigin,
  words: OriginsWords,
): OriginReason[] {
  if (joins.length === 0) {
    const by = articles.some((id) => isByEditors(story, claim, id)) ? 'editors' : 'computed';
    return origin.because === undefined ? [] : [{ by, words: origin.because }];
  }
  const reasons = joins.map((join): OriginReason => {
    const passage = passageOf(story, join, words);
    const because = words.joins[join.rule] ?? join.because;
    const sigla = join.between.map((id) => siglumOf(story, id));
    return {
      by: join.rule === 'editors' ? 'editors' : 'computed',
      words: articles.length > 2 ? words.between(sigla, because) : because,
      ...(passage && { passage }),
    };
  });
  return reasons.filter(({ words }, at) => reasons.findIndex((each) => each.words === words) === at);
}

function isByEditors(story: CheckedStory, { file }: CheckedClaim, id: string): boolean {
  return (file.readings[id]?.origin ?? articleOf(story, id).source.origin) !== undefined;
}

/** The very passage where both readings stand in one, else all that the two share; absent where they share nothing. */
function passageOf(
  story: CheckedStory,
  { between, shared }: OriginJoin,
  words: OriginsWords,
): PageLink | undefined {
  const pair = pairOf(story, ...between);
  if (!pair || pair.runs.length === 0) return undefined;
  if (shared) return { address: runAddress(story, pair, shared.run), label: words.sharedPassage };
  return { address: pairAddress(story.id, pair.a, pair.b), label: words.whatTheyShare };
}

/** Answering accounts of different origins, one of which may derive from the other. */
function possibleOf(
  story: CheckedStory,
  { origins }: CheckedClaim,
  words: OriginsWords,
): ClaimView['origins']['possible'] {
  const originOf = (id: string) => origins.findIndex(({ articles }) => articles.includes(id));
  return story.alignment.pairs
    .filter(({ standing, a, b }) => {
      const [one, other] = [originOf(a), originOf(b)];
      return standing === 'possibly-derived' && one >= 0 && other >= 0 && one !== other;
    })
    .map(({ a, b }) => ({
      accounts: [accountOf(story, a), accountOf(story, b)],
      passage: { address: pairAddress(story.id, a, b), label: words.whatTheyShare },
    }));
}

/** How the texts alone would group the readings, where the editors group them in another way. */
function otherwiseByTexts(
  story: CheckedStory,
  { computedOrigins }: CheckedClaim,
  words: OriginsWords,
): string | undefined {
  if (!computedOrigins) return undefined;
  const groups = computedOrigins.map((ids) => ids.map((id) => siglumOf(story, id)).join(' + '));
  return words.byTexts(groups);
}

function siglumOf(story: CheckedStory, id: string): string {
  return articleOf(story, id).source.siglum;
}
