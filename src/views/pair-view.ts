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
import { editLabels, standsOut } from './edit-words.ts';
import { lineageAccount } from './lineage-account.ts';
import { cellAddress, storyAddress } from './page-address.ts';
import { directionWords, standingReason, wordsShared } from './pair-standing.ts';
import { plural } from './plural.ts';
import { readableText } from './readable-text.ts';
import { runAnchors } from './run-anchor.ts';
import { sharedSide, type ToldRun } from './shared-sides.ts';
import { shownRuns, type ShownRun, type ShownRuns } from './shown-runs.ts';
import { toldEdits } from './told-edits.ts';
import { wordsOf } from '../words/words-of.ts';

const shareWords = wordsOf('en').lineage.share;

/** What the page of one pair shows; the pair must be of the story and share at least one run. */
export function pairView(story: CheckedStory, pair: ArticlePair): PairView {
  const [a, b] = [articleOf(story, pair.a), articleOf(story, pair.b)];
  const shown = shownRuns(pair, a, b);
  const anchors = runAnchors(a.text, pair.runs);
  const heading = `What ${a.source.label} and ${b.source.label} share`;
  const lead = leadWords(pair, a, b);
  return {
    title: `${heading} · ${story.file.title}`,
    description: `${lead} The passages side by side, with every edit.`,
    up: { address: `${storyAddress(story.id)}#_lineage`, label: story.file.title },
    heading,
    lead,
    a: accountOf(story, a, pair.coverage.a, shown.shares.a),
    b: accountOf(story, b, pair.coverage.b, shown.shares.b),
    standing: pair.standing,
    standingWords: wordsOf('en').lineage.standings[pair.standing],
    because: standingReason(pair, story.alignment, wordsOf('en')),
    direction: directionWords(pair, story, wordsOf('en')) ?? 'The texts do not show who had the words first.',
    shownWords: shownWords(shown, a, b),
    passages: pair.runs.map((run, at) =>
      passageOf(story, [a, b], run, anchors[at] ?? '', shown.runs[at] ?? { ...run, more: 0 }),
    ),
  };
}

function leadWords(pair: ArticlePair, a: CheckedArticle, b: CheckedArticle): string {
  const { coverage } = pair;
  return (
    `${a.source.label} and ${b.source.label} share ${wordsShared(pair, wordsOf('en'))}: ` +
    `${shareWords(coverage.a)} of the one and ${shareWords(coverage.b)} of the other, words inside quotations left out.`
  );
}

function accountOf(
  story: CheckedStory,
  article: CheckedArticle,
  share: number,
  shown: number,
): PairView['a'] {
  const lang = foreignLanguage(article);
  return {
    ...lineageAccount(story, article.id),
    share: shareWords(share),
    shown: shareWords(shown),
    ...(lang !== undefined && { lang }),
  };
}

function shownWords({ runs, shares }: ShownRuns, a: CheckedArticle, b: CheckedArticle): string {
  const parts = `Shown are ${shareWords(shares.a)} of the words of ${a.source.label} and ${shareWords(shares.b)} of those of ${b.source.label}.`;
  return runs.some(({ more }) => more > 0)
    ? `${parts} Passages are cut so that no page shows more than half of an article.`
    : parts;
}

function passageOf(
  story: CheckedStory,
  [a, b]: readonly [CheckedArticle, CheckedArticle],
  run: SharedRun,
  anchor: string,
  shown: ShownRun,
): SharedPassage {
  const told = { run, shown, edits: toldEdits(run, a, b) };
  return {
    anchor,
    words: passageWords(run),
    a: sharedSide(story.id, a, told, 'a'),
    b: sharedSide(story.id, b, told, 'b'),
    edits: editsIn(told, a, b),
    ...(shown.more > 0 && { more: `${plural(shown.more, 'more word', 'more words')} shared` }),
    claims: claimsOn(story, run, a.id, b.id),
  };
}

function passageWords({ words, ownWords }: SharedRun): string {
  const quoted = words - ownWords;
  return quoted > 0
    ? `${plural(words, 'word')}, ${String(quoted)} of them inside quotations`
    : plural(words, 'word');
}

/** Those whose words are shown. */
function editsIn({ edits, shown }: ToldRun, a: CheckedArticle, b: CheckedArticle): SharedEdit[] {
  const read = ({ text, entry }: CheckedArticle, span: Span) => readableText(text, span, entry.replacements);
  return edits.flatMap((edit, at) =>
    edit.a.end <= shown.a.end && edit.b.end <= shown.b.end
      ? [
          {
            number: at + 1,
            label: editLabels[edit.kind],
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
