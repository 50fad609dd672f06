/**
 * What the page of two articles that share copy shows. In comes the checked story, out go their shared passages side by
 * side, never more of either article than its rights allow. The words say “share”: who had them first is told only where
 * dates or credits show it.
 */
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { PageLink } from '../schemas/page-head.ts';
import type { PairView, SharedEdit, SharedPassage } from '../schemas/pair-view.ts';
import type { Span } from '../text/span.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import { standsOut } from './edit-words.ts';
import { lineageAccount } from './lineage-account.ts';
import { cellAddress, storyAddress } from './page-address.ts';
import { directionWords, standingReason, wordsShared } from './pair-standing.ts';
import { readableText } from './readable-text.ts';
import { runAnchors } from './run-anchor.ts';
import { sharedSide, type ToldRun } from './shared-sides.ts';
import { shownRuns, type ShownRun, type ShownRuns } from './shown-runs.ts';
import { toldEdits } from './told-edits.ts';
import type { Words } from '../words/words-of.ts';

/** What the page of one pair shows; the pair must be of the story and share at least one run. */
export function pairView(story: CheckedStory, pair: ArticlePair, words: Words): PairView {
  const { pairViews } = words;
  const [a, b] = [articleOf(story, pair.a), articleOf(story, pair.b)];
  const shown = shownRuns(pair, a, b);
  const anchors = runAnchors(a.text, pair.runs);
  const heading = pairViews.heading(a.source.label, b.source.label);
  const lead = leadWords(pair, [a, b], words);
  return {
    title: `${heading} · ${story.file.title}`,
    description: pairViews.description(lead),
    up: { address: `${storyAddress(story.id)}#_lineage`, label: story.file.title },
    heading,
    lead,
    a: accountOf(story, a, { share: pair.coverage.a, shown: shown.shares.a }, words),
    b: accountOf(story, b, { share: pair.coverage.b, shown: shown.shares.b }, words),
    standing: pair.standing,
    standingWords: words.lineage.standings[pair.standing],
    because: standingReason(pair, story.alignment, words),
    direction: directionWords(pair, story, words) ?? pairViews.noDirection,
    shownWords: shownWords(shown, [a, b], words),
    passages: pair.runs.map((run, at) =>
      passageOf(story, [a, b], run, {
        anchor: anchors[at] ?? '',
        shown: shown.runs[at] ?? { ...run, more: 0 },
        words,
      }),
    ),
  };
}

type Two = readonly [CheckedArticle, CheckedArticle];

function leadWords(pair: ArticlePair, [a, b]: Two, words: Words): string {
  const { share } = words.lineage;
  return words.pairViews.lead(a.source.label, b.source.label, wordsShared(pair, words), {
    a: share(pair.coverage.a),
    b: share(pair.coverage.b),
  });
}

function accountOf(
  story: CheckedStory,
  article: CheckedArticle,
  { share, shown }: { share: number; shown: number },
  words: Words,
): PairView['a'] {
  const lang = foreignLanguage(article, words);
  return {
    ...lineageAccount(story, article.id),
    share: words.lineage.share(share),
    shown: words.lineage.share(shown),
    ...(lang !== undefined && { lang }),
  };
}

function shownWords({ runs, shares }: ShownRuns, [a, b]: Two, { lineage, pairViews }: Words): string {
  const shown = pairViews.shown(a.source.label, b.source.label, {
    a: lineage.share(shares.a),
    b: lineage.share(shares.b),
  });
  return runs.some(({ more }) => more > 0) ? `${shown} ${pairViews.cut}` : shown;
}

function passageOf(
  story: CheckedStory,
  [a, b]: Two,
  run: SharedRun,
  { anchor, shown, words }: { anchor: string; shown: ShownRun; words: Words },
): SharedPassage {
  const told = { run, shown, edits: toldEdits(run, a, b) };
  return {
    anchor,
    words: words.pairViews.passage(run.words, run.words - run.ownWords),
    a: sharedSide(story.id, a, { ...told, side: 'a' }, words),
    b: sharedSide(story.id, b, { ...told, side: 'b' }, words),
    edits: editsIn(told, [a, b], words),
    ...(shown.more > 0 && { more: words.pairViews.more(shown.more) }),
    claims: claimsOn(story, run, a.id, b.id),
  };
}

/** Those whose words are shown. */
function editsIn({ edits, shown }: ToldRun, [a, b]: Two, { pairViews }: Words): SharedEdit[] {
  const read = ({ text, entry }: CheckedArticle, span: Span) => readableText(text, span, entry.replacements);
  return edits.flatMap((edit, at) =>
    edit.a.end <= shown.a.end && edit.b.end <= shown.b.end
      ? [
          {
            number: at + 1,
            label: pairViews.edits[edit.kind],
            stands: standsOut(edit),
            a: read(a, edit.a),
            b: read(b, edit.b),
          },
        ]
      : [],
  );
}

/** Claims that cite more than half of some passage from this run, each by its first such cell. */
function claimsOn(story: CheckedStory, run: SharedRun, a: string, b: string): PageLink[] {
  return story.claims.flatMap((claim) => {
    const cell = claim.cells.find(
      (each) =>
        each.kind === 'reading' &&
        (each.article === a || each.article === b) &&
        [each.passage, ...each.also].some(({ span }) => liesIn(span, each.article === a ? run.a : run.b)),
    );
    if (!cell) return [];
    return [{ address: cellAddress(story.id, claim.id, cell.article), label: claim.file.title }];
  });
}

/** Whether more than half of a span lies in another. */
export function liesIn(span: Span, run: Span): boolean {
  const within = Math.min(span.end, run.end) - Math.max(span.start, run.start);
  return within * 2 > span.end - span.start;
}
