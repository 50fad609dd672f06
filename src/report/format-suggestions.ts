import type { CheckedStory } from '../schemas/checked-story.ts';
import { describeCandidate, type NumberedCandidate } from './describe-candidate.ts';
import { describeFamilies } from './describe-families.ts';
import { describeKnown, type KnownElsewhere } from './describe-known.ts';
import { describeSharing } from './describe-sharing.ts';
import { showControls } from './show-controls.ts';
import { wrapWords } from './wrap-words.ts';

/** What `npm run suggest` has to tell of a story. */
export interface Suggestions {
  readonly story: CheckedStory;
  /** Passages that stand in articles of other stories too. */
  readonly known: readonly KnownElsewhere[];
  /** Those to show, in their order. */
  readonly shown: readonly NumberedCandidate[];
  /** Candidates left out because a claim asks them already, and those beyond the limit. */
  readonly leftOut: { readonly asked: number; readonly beyondLimit: number };
}

/** All of it for a person, in lines that fit a narrow terminal. */
export function formatSuggestions({ story, known, shown, leftOut }: Suggestions): string {
  const { articles, alignment } = story;
  const parts = [
    wrapWords(
      `${story.file.title} · ${articles.length === 1 ? '1 article' : `${articles.length} articles`}`,
      '  ',
      '',
    ),
    describeSharing(alignment, articles),
    describeKnown(known, articles),
    describeFamilies(alignment.families, articles),
    wrapWords(
      `Candidates for claims, found by program, not reviewed: ${shown.length}${whatIsLeftOut(leftOut)}`,
      '  ',
      '',
    ),
    ...shown.map((each) => describeCandidate(each, articles)),
    nextStep(story.id, shown[0]?.number),
  ];
  return `${parts.map(eachLine).join('\n\n')}\n`;
}

function whatIsLeftOut({ asked, beyondLimit }: Suggestions['leftOut']): string {
  const said = [
    ...(asked === 0 ? [] : [`${asked} more asked by claims already, see --all`]),
    ...(beyondLimit === 0 ? [] : [`${beyondLimit} more beyond --limit`]),
  ];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

function nextStep(story: string, first: number | undefined): string {
  if (first === undefined) return 'No candidate is left. Claims can always be written by hand.';
  return [
    `To write candidate ${first} as a draft:`,
    `  npm run suggest -- ${story} --write ${first}`,
    'To put it away, with your reason:',
    `  npm run suggest -- ${story} --decline ${first} --because "…"`,
  ].join('\n');
}

function eachLine(text: string): string {
  return text.split('\n').map(showControls).join('\n');
}
