/** Stories made for these tests, candidates marked in their texts, and what the check says of a drafted claim. */
import { readContentTree, type StoryFolder } from '../../../src/content-tree.ts';
import { draftClaim } from '../../../src/drafting/draft-claim.ts';
import { makeEffects } from '../../../src/effects.ts';
import { examineStory } from '../../../src/examine-story.ts';
import type { Candidate, CandidateReading } from '../../../src/schemas/candidate.ts';
import type { CheckedArticle, CheckedStory } from '../../../src/schemas/checked-story.ts';
import type { Problem } from '../../../src/schemas/problem.ts';
import { settledValue } from '../../../src/schemas/settled-value.ts';
import type { ValueKind } from '../../../src/schemas/value.ts';
import { readSiteContext, type SiteContext } from '../../../src/site-context.ts';
import { spansOverlap } from '../../../src/text/span.ts';
import { readValue } from '../../../src/values/read-value.ts';

const tree = await readContentTree(makeEffects(), 'content');

export interface MadeStory {
  readonly folder: StoryFolder;
  readonly context: SiteContext;
  readonly story: CheckedStory;
}

/** A story whose articles have these texts; each was published on 5 March 2031. */
export function makeStory(texts: Readonly<Record<string, string>>): MadeStory {
  const articles = Object.entries(texts).map(([id, text], at) => ({
    id,
    file: `stories/made/articles/${id}.txt`,
    bytes: new TextEncoder().encode(text),
    source: {
      id,
      file: `stories/made/articles/${id}.source.yaml`,
      text: `label: The ${id}\nsiglum: ${String.fromCharCode(65 + at)}\nreceived-as: ${id}.txt\npublished: '2031-03-05'\n`,
    },
  }));
  const event = "event: { date: '2031-03-04', time-zone: Europe/Paris }";
  const text = `---\ntitle: Made\nsummary: Made for a test.\n${event}\n---\n`;
  const storyFile = { id: 'story', file: 'stories/made/story.md', text };
  return examined({ id: 'made', storyFile, articles, claims: [] });
}

/** A story that is there already, with the tolerances and guides of the project. */
export function examined(folder: StoryFolder): MadeStory {
  const { context } = readSiteContext({ ...tree, stories: [folder] });
  return { folder, context, story: examineStory(folder, context).story };
}

/** Readings by article: a sentence of its text, with the telling words in square brackets. */
export function candidateOf(
  { story, context }: MadeStory,
  kind: ValueKind,
  marked: Readonly<Record<string, string>>,
): Candidate {
  const readings = Object.entries(marked).map(([id, sentence]): CandidateReading => {
    const article = story.articles.find((each) => each.id === id);
    const plain = sentence.replace(/[[\]]/g, '');
    const start = article?.text.indexOf(plain) ?? -1;
    if (!article || start < 0) throw new Error(`article ${id} has not: ${plain}`);
    const from = start + sentence.indexOf('[');
    const mark = { start: from, end: start + sentence.indexOf(']') - 1 };
    const value = valueAt(article, mark, kind, context);
    return {
      article: id,
      start,
      end: start + plain.length,
      mark,
      says: value?.written ?? 'something',
      ...(value && { value }),
    };
  });
  const silent = story.articles.map(({ id }) => id).filter((id) => marked[id] === undefined);
  return {
    id: 'made-1',
    question: 'When was the bridge opened again?',
    title: 'Opening of the bridge',
    kind,
    scope: {},
    relation: 'contradict',
    pairs: [],
    readings,
    silent,
    because: 'The accounts name different days.',
    origins: readings.length,
    score: 0.5,
  };
}

function valueAt(
  article: CheckedArticle,
  mark: CandidateReading['mark'],
  kind: ValueKind,
  { tolerances }: SiteContext,
) {
  if (kind === 'quotation') {
    const quote = article.text.slice(mark.start, mark.end);
    const read = readValue(undefined, { kind, scope: {}, tolerances, quote });
    return read.ok ? read.value : undefined;
  }
  const mention = article.mentions.find((each) => each.kind === kind && spansOverlap(each, mark));
  return mention && settledValue(mention);
}

export interface DraftChecked {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** What remains once the finding is written, the checker named, and the claim published. */
  readonly published: readonly Problem[];
  /** As it is then. */
  readonly claim: CheckedStory['claims'][number] | undefined;
}

/** Writes the draft of a candidate into the story, checks it as a draft, and as an editor would publish it. */
export function checkDraft(made: MadeStory, candidate: Candidate): DraftChecked {
  const [checked] = checkDrafts(made, [candidate]);
  if (!checked) throw new Error('no draft for a candidate');
  return checked;
}

/** The same for many candidates at once, each in a file of its own. */
export function checkDrafts(made: MadeStory, candidates: readonly Candidate[]): DraftChecked[] {
  const { folder, context, story } = made;
  const drafting = { articles: story.articles, tolerances: context.tolerances };
  const drafts = candidates.map((candidate, at) => {
    const id = `drafted-${at}`;
    return { id, file: `stories/${folder.id}/claims/${id}.md`, text: draftClaim(candidate, drafting) };
  });
  const asDrafts = examineStory({ ...folder, claims: drafts }, context);
  const finished = drafts.map((draft) => ({ ...draft, text: publish(draft.text) }));
  const asClaims = examineStory({ ...folder, claims: finished }, context);
  return drafts.map(({ id, file, text }) => ({
    text,
    problems: asDrafts.problems.filter((each) => each.file === file),
    published: asClaims.problems.filter((each) => each.file === file),
    claim: asClaims.story.claims.find((claim) => claim.id === id),
  }));
}

/** What the guide tells editors to do with a draft. */
export function publish(draft: string): string {
  return draft
    .replace('status: draft\n', 'status: published\n')
    .replace(/^# finding: …$/m, 'finding: The accounts do not say the same of this.')
    .replace(/^# checked: .*$/m, "checked: { by: The tests, on: '2031-03-06' }");
}
