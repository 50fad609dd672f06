import { expect, it } from 'vitest';
import { describeCandidate } from '../../../src/report/describe-candidate.ts';
import { candidateOf, makeStory } from '../drafting/made-story.ts';

const made = makeStory({
  courier: 'The Lantern Bridge was opened again on March 4, the county said.',
  post: 'The old Lantern Bridge was opened on March 2, the treasurer of the county said to those who had come to see it, and whom the rain had kept waiting for hours.',
  shore: 'A market was held on the beach, and many people bought fish there at noon.',
});
const candidate = candidateOf(made, 'date', {
  courier: 'The Lantern Bridge was opened again on [March 4], the county said.',
  post: 'The old Lantern Bridge was opened on [March 2], the treasurer of the county said to those who had come to see it, and whom the rain had kept waiting for hours.',
});

it('says what is asked, what each account says in which words, who has nothing, and why', () => {
  expect(describeCandidate({ number: 3, candidate }, made.story.articles)).toBe(
    `  3. Cannot both be right: When was the bridge opened again?
     The courier: 2031-03-04
       The Lantern Bridge was opened again on ‹March 4›, the county said.
     The post: 2031-03-02
       The old Lantern Bridge was opened on ‹March 2›, the treasurer of the
       county said to those who had come to see it, and whom …
     Nothing found in: The shore
     Why: The accounts name different days. 2 accounts, 2 origins.
     made-1`,
  );
});

it('names the claim that asks already, and sets one account alone against nothing', () => {
  const [reading] = candidate.readings;
  const lone = { ...candidate, readings: reading ? [reading] : [], claim: 'opening', origins: 1 };
  const text = describeCandidate({ number: 12, candidate: lone }, made.story.articles);
  expect(text).toContain(' 12. One account alone: When');
  expect(text).toContain('Claim opening asks this already.');
  expect(text).toContain('1 account, 1 origin.');
});
