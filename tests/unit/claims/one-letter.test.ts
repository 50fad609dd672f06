/** Promise 1 on the content itself: one other letter in any quoted passage of any claim is a problem at that place. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentTree, type ContentTree, type StoryFolder } from '../../../src/content-tree.ts';
import { makeMemory } from '../../../src/examination-memory.ts';
import { makeEffects } from '../../../src/effects.ts';
import { examineStory } from '../../../src/examine-story.ts';
import { readSiteContext, type SiteContext } from '../../../src/site-context.ts';
import type { Problem } from '../../../src/schemas/problem.ts';

let tree: ContentTree;
let context: SiteContext;
// normalizes each article once, not once a letter
const memory = makeMemory();

beforeAll(async () => {
  tree = await readContentTree(makeEffects(), 'content');
  ({ context } = readSiteContext(tree));
});

// every passage takes some 15 s; the short tests try each sixth
const step = process.env['CLAIMS_LONG'] === undefined ? 6 : 1;

type Claim = StoryFolder['claims'][number];

function problemsIn(story: StoryFolder, claim: Claim): readonly Problem[] {
  return examineStory({ ...story, claims: [claim] }, context, memory).problems.filter(
    ({ severity, file }) => severity === 'problem' && file === claim.file,
  );
}

/** Offsets of a letter in the middle of every quote, neighbour and mark, and of everything between double quotation marks. */
function quotedLetters(text: string): number[] {
  const passages = text.matchAll(/^\s*(?:- )?(?:\{ )?(?:quote|before|after|mark): *(.+)$|“([^“”]{3,})”/gm);
  return [...passages].flatMap(({ index, 0: whole, 1: value, 2: words }) => {
    const passage = value ?? words ?? '';
    const start = index + whole.indexOf(passage);
    const middle = start + Math.floor(passage.length / 2);
    const letter = /\p{L}/u.exec(text.slice(middle));
    return letter ? [middle + letter.index] : [];
  });
}

function withOtherLetter(text: string, at: number): string {
  const other = text[at] === 'x' ? 'z' : 'x';
  return text.slice(0, at) + other + text.slice(at + 1);
}

describe('one other letter in a quoted passage', () => {
  it('stops the build, whichever passage of whichever claim it is in', { timeout: 120_000 }, () => {
    const missed: string[] = [];
    let tried = 0;
    for (const story of tree.stories) {
      for (const claim of story.claims) {
        for (const at of quotedLetters(claim.text)) {
          tried += 1;
          if (tried % step !== 0) continue;
          const problems = problemsIn(story, { ...claim, text: withOtherLetter(claim.text, at) });
          if (problems.length === 0) missed.push(`${claim.file}: ${claim.text.slice(at - 30, at + 30)}`);
        }
      }
    }
    expect(missed).toEqual([]);
    // fewer passages than this, and the search for them is at fault
    expect(tried).toBeGreaterThan(300);
  });
});
