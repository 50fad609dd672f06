import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimBrief, StoryBrief } from '../schemas/story-brief.ts';
import type { MatrixRow, StoryView } from '../schemas/story-view.ts';
import { claimLine, standingLabel, standingOf, standings } from './claim-standing.ts';
import { datedRows } from './dated-rows.ts';
import { describeEdtf } from './describe-edtf.ts';
import { figureRows, wordsOfFigures } from './figure-rows.ts';
import { knownArticle } from './known-article.ts';
import { lineage } from './lineage.ts';
import { matrixCell } from './matrix-cell.ts';
import { largestExcerptShare, mentionExcerpts } from './mention-excerpts.ts';
import { claimAddress, homeAddress, inLanguage } from './page-address.ts';
import { shownEnds } from './shown-ends.ts';
import { declinedLines, storyCandidates, wordsOfCandidates } from './story-candidates.ts';
import { storyChronology, wordsOfChronology } from './story-chronology.ts';
import { storyFigures } from './story-figures.ts';
import { storyQuotations, wordsOfTitles } from './story-quotations.ts';
import { tallyWords } from './tally-words.ts';
import type { Words } from '../words/words-of.ts';

/** What the page of one story shows. */
export function storyView(story: CheckedStory, words: Words): StoryView {
  const tally = tallyOf(story.claims, words);
  const from = lineage(story, words);
  return {
    id: story.id,
    title: story.file.title,
    description: story.file.summary,
    event: eventWords(story, words),
    bodyHtml: story.bodyHtml,
    articles: story.articles.map((article) => knownArticle(article, story, words)),
    ...(from && { lineage: from }),
    tally,
    tallyWords: tallyWords(tally, words),
    groups: groupsOf(story, words),
    parting: partingClaims(story).map((claim) => claimLine(claim, story.id, words)),
    agreed: agreedClaims(story).map((claim) => claimLine(claim, story.id, words)),
    ...mentionParts(story, words),
    up: { address: inLanguage(homeAddress, words.language), label: words.storyViews.allStories },
  };
}

type MentionParts = Pick<StoryView, 'chronology' | 'figures' | 'quotations' | 'found' | 'declined'>;

/** Of what the page may show of an article, titles of quotations and suggestions take no more than half. */
const besidesShare = largestExcerptShare / 2;

/** Chronology and figures share one allowance of words for each article with all else that shows its words. */
function mentionParts(story: CheckedStory, words: Words): MentionParts {
  const [dated, given] = [datedRows(story, words.language), figureRows(story, words)];
  const [titles, suggested] = [wordsOfTitles(story), wordsOfCandidates(story)];
  const besides = [...titles, ...suggested];
  const ends = shownEnds(story, besides, besidesShare);
  const taken = besides.filter(({ end }, index) => (ends[index] ?? 0) >= end);
  const excerptOf = mentionExcerpts([...wordsOfChronology(dated), ...wordsOfFigures(given)], taken, words);
  const chronology = storyChronology(story, dated, excerptOf, words);
  const figures = storyFigures(story, given, excerptOf, words);
  const quotations = storyQuotations(story, ends.slice(0, titles.length), words);
  const found = storyCandidates(story, ends.slice(titles.length), words);
  return {
    ...(chronology && { chronology }),
    ...(figures && { figures }),
    ...(quotations && { quotations }),
    ...(found && { found }),
    declined: declinedLines(story, words),
  };
}

/** When and where it happened: “3 February 2026, White House, Washington”. */
export function eventWords({ file }: Pick<StoryBrief, 'file'>, words: Words): string {
  const { date, place } = file.event;
  return [describeEdtf(date, words), ...(place === undefined ? [] : [place])].join(', ');
}

/** Claims on which accounts part, strongest relation first, then in the story’s order. */
export function partingClaims<Claim extends Pick<ClaimBrief, 'relation'>>({
  claims,
}: {
  readonly claims: readonly Claim[];
}): Claim[] {
  return (['contradict', 'unclear', 'not-comparable'] as const).flatMap((relation) =>
    claims.filter((claim) => claim.relation === relation),
  );
}

/** Two prints of one agency text that agree are one account: only agreement across origins counts. */
function agreedClaims({ claims }: CheckedStory): CheckedClaim[] {
  return claims
    .filter(({ relation, origins }) => (relation === 'same' || relation === 'wording') && origins.length > 1)
    .sort((a, b) => b.origins.length - a.origins.length);
}

function tallyOf(claims: readonly CheckedClaim[], words: Words): StoryView['tally'] {
  return standings
    .map((standing) => ({
      standing,
      label: standingLabel(standing, words),
      count: claims.filter((claim) => standingOf(claim) === standing).length,
    }))
    .filter(({ count }) => count > 0);
}

function groupsOf(story: CheckedStory, words: Words): StoryView['groups'] {
  const { storyViews } = words;
  const { sections } = story.file;
  const other = story.claims.filter(({ file }) => !sections.some(({ id }) => id === file.section));
  return [
    ...sections.map(({ id, title }) => ({
      id,
      title,
      rows: story.claims.filter(({ file }) => file.section === id).map((claim) => rowOf(claim, story, words)),
    })),
    {
      id: 'other', // only shown as a heading when the story has sections as well
      title: sections.length > 0 ? storyViews.otherClaims : storyViews.claims,
      rows: other.map((claim) => rowOf(claim, story, words)),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(claim: CheckedClaim, story: CheckedStory, words: Words): MatrixRow {
  const standing = standingOf(claim);
  return {
    id: claim.id,
    title: claim.file.title,
    address: inLanguage(claimAddress(story.id, claim.id), words.language),
    standing,
    standingWords: standingLabel(standing, words),
    cells: claim.cells.map((cell) => matrixCell(cell, claim, story, words)),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}
