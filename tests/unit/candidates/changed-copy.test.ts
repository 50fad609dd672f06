import { describe, expect, it } from 'vitest';
import { alignStory } from '../../../src/alignment/align-story.ts';
import type { StoryAlignment } from '../../../src/schemas/alignment.ts';
import type { Candidate } from '../../../src/schemas/candidate.ts';
import { storyOf, suggest } from './story-of.ts';

const copy = `The council of Harrow voted on Thursday to rebuild the old iron bridge over the river Senn, which was closed to lorries in 2019 after engineers found cracks in two of its piers.
The work is to cost 14 million euros and will be paid for by the town, the region and the railway, which owns a third of the structure and has promised not to raise its fares.
“We were not asked whether the bridge should stay open for buses,” the head of the bus company said after the vote in the town hall on the market square.`;

function candidatesOf(changed: string): {
  readonly candidates: Candidate[];
  readonly alignment: StoryAlignment;
} {
  const witnesses = storyOf({ a: copy, b: changed });
  const alignment = alignStory('invented', witnesses);
  return { candidates: suggest(witnesses, { alignment }), alignment };
}

/** Relations and marked words of what differs. */
function changesIn(changed: string): string[] {
  const { candidates } = candidatesOf(changed);
  const texts: Readonly<Record<string, string>> = { a: copy, b: changed };
  return candidates
    .filter(({ relation }) => relation !== 'same')
    .map(({ relation, readings }) =>
      [
        relation,
        ...readings.map(({ article, mark }) => texts[article]?.slice(mark.start, mark.end) ?? ''),
      ].join(' | '),
    );
}

describe('copy that one account changed', () => {
  it('shows a changed figure with both values', () => {
    expect(changesIn(copy.replace('14 million', '24 million'))[0]).toMatch(
      /^contradict \| .*14 million.* \| .*24 million/,
    );
  });

  it('shows a changed day', () => {
    expect(changesIn(copy.replace('on Thursday', 'on Friday'))[0]).toBe('contradict | Thursday | Friday');
  });

  it('shows a “not” taken away', () => {
    const [change = ''] = changesIn(copy.replace('promised not to', 'promised to'));
    expect(change).toMatch(/^unclear \| .*promised not to.* \| .*promised to/);
  });

  it('shows a word changed inside quotation marks', () => {
    const [change = ''] = changesIn(copy.replace('open for buses', 'shut for buses'));
    expect(change).toMatch(/^unclear \| .*open for buses.* \| .*shut for buses/);
  });

  it.each([
    ['nothing at all', copy],
    ['spelling and dashes', copy.replace('lorries', 'lorries –').replace('’', "'")],
    ['the way a figure is written', copy.replace('two of its piers', '2 of its piers')],
    ['house style', copy.replace('14 million euros', '€14 million')],
    ['tense', copy.replace('The work is to cost', 'The work was to cost')],
    ['a day told another way', copy.replace('on Thursday', 'last Thursday')],
  ])('shows nothing for %s', (_, changed) => {
    expect(changesIn(changed).filter((line) => /^(?:contradict|unclear)/.test(line))).toEqual([]);
  });

  it('counts copies as one origin', () => {
    const { candidates } = candidatesOf(copy.replace('14 million', '24 million'));
    expect(candidates[0]?.pairs[0]?.oneOrigin).toBe(true);
    expect(candidates[0]?.origins).toBe(1);
  });
});
