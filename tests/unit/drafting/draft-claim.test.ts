import { describe, expect, it } from 'vitest';
import { readClaimFile } from '../../../src/claims/read-story-files.ts';
import { draftClaim } from '../../../src/drafting/draft-claim.ts';
import type { Candidate } from '../../../src/schemas/candidate.ts';
import { candidateOf, checkDraft, makeStory, type MadeStory } from './made-story.ts';

const story = makeStory({
  courier:
    'The Lantern Bridge was opened again on Tuesday, March 4, after long repairs by the county.\n\n“We build bridges to cross them,” Mayor Iris Holm said at the ribbon.\n\nThe work took more than two hours a day, and two hours of it at night.',
  post: 'The old Lantern Bridge was opened again on March 2, the treasurer of the county said.\n\nMayor Iris Holm told the crowd: “We build bridges to look at them.”\n\nThe bridge was closed. The bridge was closed.',
  shore: 'A market was held on the beach, and many people bought fish there at noon.',
  town: 'The repairs cost the county much, and the ribbon was blue, people in the town recalled.',
});

const opening = candidateOf(story, 'date', {
  courier: 'The Lantern Bridge was opened again on [Tuesday, March 4], after long repairs by the county.',
  post: 'The old Lantern Bridge was opened again on [March 2], the treasurer of the county said.',
});

describe('draftClaim', () => {
  it('cites each reading exactly, sets off the telling words, and leaves out the value the words give', () => {
    const { readings, status, kind } = read(story, opening);
    expect({ status, kind }).toEqual({ status: 'draft', kind: 'date' });
    expect(readings['courier']).toMatchObject({
      quote: 'The Lantern Bridge was opened again on Tuesday, March 4, after long repairs by the county.',
      mark: 'Tuesday, March 4',
    });
    expect(readings['courier']?.value).toBeUndefined();
    expect(readings['post']?.mark).toBe('March 2');
  });

  it('calls an article silent by words it has not, and leaves one that has them to its editor', () => {
    const { silent, 'not-judged': open } = read(story, opening);
    expect(Object.keys(silent)).toEqual(['shore']);
    expect(silent['shore']?.searched).toEqual(expect.arrayContaining(['lantern', 'opened']));
    expect(open).toEqual(['town']);
    expect(draft(story, opening)).toContain('# town: it has “county”.');
  });

  it('leaves an article to its editor that has what a figure counts', () => {
    const strike = makeStory({
      courier:
        'The deal was approved in principle by the board, and 46,000 striking workers go back on Monday.',
      post: 'Strike ends: 48,000 workers return.\n\nNobody knew on Sunday who would open the gates.',
      shore: 'A market was held on the beach, and many people bought fish there at noon.',
    });
    const figure = candidateOf(strike, 'quantity', {
      courier:
        'The deal was approved in principle by the board, and [46,000 striking workers] go back on Monday.',
    });
    const { silent, 'not-judged': open } = read(strike, figure);
    expect(open).toEqual(['post']);
    expect(silent['shore']?.searched).toEqual(expect.arrayContaining(['striking', 'workers']));
  });

  it('needs its editor for the finding and the check alone', () => {
    const { problems, published, claim } = checkDraft(story, opening);
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(published).toEqual([]);
    expect(claim?.relation).toBe('contradict');
  });

  it('compares the words of a quotation, not the sentence they stand in, and names the speaker', () => {
    const candidate = candidateOf(story, 'quotation', {
      courier: '“[We build bridges to cross them,]” Mayor Iris Holm said at the ribbon.',
      post: 'Mayor Iris Holm told the crowd: “[We build bridges to look at them.]”',
    });
    const { readings } = read(story, candidate);
    expect(readings['courier']).toMatchObject({
      value: 'We build bridges to cross them,',
      voice: 'attributed to Iris Holm',
    });
    const { published, claim } = checkDraft(story, candidate);
    expect(published).toEqual([]);
    expect(claim?.cells[0]).toMatchObject({ value: { words: 'We build bridges to cross them,' } });
  });

  it('names the speaker the other versions agree on, and asks for one where none is named', () => {
    const unnamed = makeStory({
      courier: '“We build bridges to cross them,” Mayor Iris Holm said.',
      sign: 'Over the gate one reads “We build bridges to cross them” in golden letters.',
    });
    const sign = { sign: 'Over the gate one reads [“We build bridges to cross them”] in golden letters.' };
    const both = { courier: '[“We build bridges to cross them,”] Mayor Iris Holm said.', ...sign };
    const { readings } = read(unnamed, candidateOf(unnamed, 'quotation', both));
    expect(readings['sign']?.voice).toBe('attributed to Iris Holm');
    const alone = candidateOf(unnamed, 'quotation', sign);
    expect(draft(unnamed, alone)).toContain('# sign: these words are quoted, and the program cannot tell');
  });

  it('tells words apart that stand twice, by what stands beside them', () => {
    const candidate = candidateOf(story, 'text', {
      courier: 'The work took [more than two hours] a day, and two hours of it at night.',
      post: '[The bridge was closed.]',
    });
    const { readings } = read(story, candidate);
    expect(readings['post']).toMatchObject({ quote: 'The bridge was closed.', after: 'The' });
  });

  it('sets off a word more where the telling words stand twice in the sentence', () => {
    const candidate = candidateOf(story, 'duration', {
      courier: 'The work took more than two hours a day, and [two hours] of it at night.',
    });
    const { readings } = read(story, candidate);
    expect(readings['courier']?.mark).toBe('and two hours');
    expect(checkDraft(story, candidate).published).toEqual([]);
  });

  it('leaves vague words to the editor', () => {
    const vague = makeStory({ courier: 'The bridge was opened again recently by the mayor of the town.' });
    const candidate = candidateOf(vague, 'date', {
      courier: 'The bridge was opened again [recently] by the mayor of the town.',
    });
    expect(read(vague, candidate)['not-judged']).toEqual(['courier']);
    expect(draft(vague, candidate)).toContain('“recently” gives no value');
  });

  it('keeps a hedge that stands outside the telling words', () => {
    const candidate = candidateOf(story, 'duration', {
      courier: 'The work took more than [two hours] a day, and two hours of it at night.',
    });
    const { claim } = checkDraft(story, candidate);
    const [cell] = claim?.cells ?? [];
    expect(cell?.kind === 'reading' && cell.value.hedges).toEqual(['more-than']);
  });

  it('asks for a judgement of free text, pair by pair, and says so in the file', () => {
    const candidate = candidateOf(story, 'text', {
      courier: 'The Lantern Bridge was opened again on Tuesday, March 4, after [long repairs by the county].',
      post: 'The old Lantern Bridge was opened again on March 2, [the treasurer of the county] said.',
    });
    const comparison = { relation: 'unclear' as const, reason: 'Free text.', tolerances: [] };
    const pairs = [{ a: 'courier', b: 'post', comparison, oneOrigin: false }];
    const { text, problems, published } = checkDraft(story, { ...candidate, pairs });
    expect(text).toContain('#   - { between: [courier, post], relation: …, because: … }');
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(published.map(({ code }) => code)).toEqual(['pair-not-judged']);
  });
});

function draft(made: MadeStory, candidate: Candidate): string {
  return draftClaim(candidate, { articles: made.story.articles, tolerances: made.context.tolerances });
}

function read(made: MadeStory, candidate: Candidate) {
  const { fields } = readClaimFile({ id: 'drafted', file: 'drafted.md', text: draft(made, candidate) });
  if (!fields) throw new Error('draft without readable front matter');
  return fields;
}
