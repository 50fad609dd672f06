/**
 * Stage 4. In come the files editors write about one story and its normalized articles; out comes the checked story, all
 * that pages, checks and exports see, with every problem found. Promised: a passage that is shown stands in its article
 * letter for letter; every article has a cell in every claim; relations are computed, and an overruled one is shown beside
 * the editors'. Nothing that editors write throws, and nothing is read from disk.
 */
import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { Problem } from '../schemas/problem.ts';
import type { StoryFile } from '../schemas/story.ts';
import { checkClaim } from './check-claim.ts';
import { draftNotices } from './draft-notices.ts';
import { prepareStory } from './prepare-story.ts';
import { translatedQuotations } from './translated-quotations.ts';
import { prepareText, quotationsIn, textSurroundings, type TextSurroundings } from './prepare-text.ts';
import { readingProblems } from './reading-problems.ts';
import { problemsOf } from './rule.ts';
import { checkedStoryRules, storyRules, textRules } from './rules.ts';
import type { StoryInput } from './story-input.ts';
import type { StoryUnderCheck } from './under-check.ts';

/** Checks one story; candidates are for a later stage to add. Its problems are those of this stage alone, unsorted; a story without `story.md` gets its id as title. */
export function checkStory(input: StoryInput): CheckedStory {
  const story = prepareStory(input);
  const surroundings = textSurroundings(input.id, story.articles, input, story.articleIds);
  const body = checkStoryFile(story, surroundings);
  const claims = story.claims.map((read, index) =>
    checkClaim(input.claims[index]?.id ?? '', read, story, surroundings),
  );
  const checked: CheckedStory = {
    id: input.id,
    file: story.read?.fields ?? placeholderStory(input.id),
    bodyHtml: body.html,
    articles: story.articles.map(({ article }) => article),
    ...claimsAndDrafts(
      claims.flatMap(({ claim }) => claim ?? []),
      input,
    ),
    alignment: input.alignment,
    selection: story.selection?.fields ?? { declined: [] },
    candidates: [],
    problems: [
      ...body.problems,
      ...(story.selection ? readingProblems(story.selection) : []),
      ...[...story.sources.values()].flatMap(readingProblems),
      ...problemsOf(storyRules, story, ''),
      ...claims.flatMap(({ problems }) => problems),
    ],
  };
  const further = problemsOf(checkedStoryRules, { checked, under: story }, '');
  return { ...checked, problems: draftNotices([...checked.problems, ...further], draftFiles(story)) };
}

function claimsAndDrafts(
  claims: readonly CheckedClaim[],
  { showsDrafts }: StoryInput,
): Pick<CheckedStory, 'claims' | 'drafts'> {
  const sorted = claims.toSorted(compareClaims);
  const drafts = sorted.filter(({ file }) => file.status === 'draft');
  return { claims: sorted.filter((claim) => showsDrafts || !drafts.includes(claim)), drafts };
}

function draftFiles({ claims }: StoryUnderCheck): ReadonlySet<string> {
  return new Set(claims.flatMap(({ file, fields }) => (fields?.status === 'draft' ? [file] : [])));
}

function checkStoryFile(
  { read }: StoryUnderCheck,
  surroundings: TextSurroundings,
): { html: string; problems: readonly Problem[] } {
  if (!read) return { html: '', problems: [] };
  const quotations = (['title', 'summary'] as const).flatMap((key) =>
    quotationsIn(read.fields?.[key], read.valueAt([key])),
  );
  const text = prepareText(read, surroundings, [], [...quotations, ...translatedQuotations(read)]);
  return {
    html: text.body.html,
    problems: [...readingProblems(read), ...problemsOf(textRules, text, read.file)],
  };
}

function placeholderStory(id: string): StoryFile {
  const event = { date: '0001-01-01', 'time-zone': 'UTC' };
  return { title: id, summary: '', event, sections: [], candidates: 'hide', aliases: [] };
}

function compareClaims(a: CheckedClaim, b: CheckedClaim): number {
  return a.file.order - b.file.order || (a.id < b.id ? -1 : 1);
}
