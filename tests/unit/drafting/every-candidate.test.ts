/** Every candidate there is, written as a draft and held against the check: what remains is for an editor to judge. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaimFile } from '../../../src/claims/read-story-files.ts';
import { readContentTree } from '../../../src/content-tree.ts';
import { makeEffects } from '../../../src/effects.ts';
import type { Problem } from '../../../src/schemas/problem.ts';
import { keptTextOf } from '../../../src/text/kept-text.ts';
import { checkDrafts, examined, makeStory, type MadeStory } from './made-story.ts';

const timeout = 180_000; // dozens of claims, each examined twice

/** What an editor has to judge: free text, pair by pair. */
const judgements = ['pair-not-judged'];

const own = await storiesIn('content');
const demonstration = await storiesIn('tests/fixtures/site');
const newsEvents = '../shared/data/triples-dev.jsonl';

describe.each([...own, ...demonstration])('the candidates of $folder.id', (made) => {
  it('are found where there is a second account', () => {
    expect(made.story.candidates.length > 0).toBe(made.story.articles.length > 1);
  });

  it('become drafts that lack nothing but judgement', { timeout }, () => holdAll(made));
});

// articles nobody here may copy; where they are not, the others have to do
describe.skipIf(!existsSync(newsEvents))('the candidates of unseen news', () => {
  const rows = existsSync(newsEvents) ? readFileSync(newsEvents, 'utf8').trim().split('\n') : [];
  it.each([0, 10, 20, 30])('become drafts that lack nothing but judgement: event %i', { timeout }, (row) => {
    holdAll(makeStory(textsOf(rows[row] ?? '{}')));
  });
});

function holdAll(made: MadeStory): void {
  const { candidates } = made.story;
  checkDrafts(made, candidates).forEach(({ text, problems, published, claim }, at) => {
    const candidate = candidates[at];
    if (!candidate) return;
    const { kind, relation, readings } = candidate;
    expect(problems.filter(stops), text).toEqual([]);
    const left = published.filter(stops).filter(({ code }) => kind !== 'text' || !judgements.includes(code));
    expect(left, text).toEqual([]);
    expect(citedExactly(text, made), text).toBe(true);
    expect(readingsIn(text), text).toEqual(
      readings
        .filter(({ value }) => value)
        .map(({ article }) => article)
        .sort(),
    );
    if (kind === 'text' || readings.some(({ value }) => !value)) return;
    expect(claim?.relation, text).toBe(readings.length > 1 ? relation : undefined);
  });
}

function stops({ severity }: Problem): boolean {
  return severity === 'problem';
}

function readingsIn(text: string): string[] {
  const { fields } = readClaimFile({ id: 'drafted', file: 'drafted.md', text });
  return Object.keys(fields?.readings ?? {}).sort();
}

function citedExactly(text: string, { story }: MadeStory): boolean {
  const { fields } = readClaimFile({ id: 'drafted', file: 'drafted.md', text });
  return Object.entries(fields?.readings ?? {}).every(([id, { quote, mark = quote }]) => {
    const article = story.articles.find((each) => each.id === id);
    return (
      article !== undefined &&
      keptTextOf(article.text, article.entry).text.includes(quote) &&
      quote.includes(mark)
    );
  });
}

async function storiesIn(content: string): Promise<MadeStory[]> {
  const { stories } = await readContentTree(makeEffects(), content);
  return stories.map((folder) => examined({ ...folder, claims: [] }));
}

/** Title and text of each article of one event. */
function textsOf(row: string): Record<string, string> {
  const { articles } = JSON.parse(row) as { articles: { title: string; text: string }[] }; // the shape of that file
  return Object.fromEntries(
    articles.map(({ title, text }, at) => [`article-${at + 1}`, `${title}\n\n${text}`]),
  );
}
