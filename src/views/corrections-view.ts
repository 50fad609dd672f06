/** The page of all corrections. In come the checked stories; out goes each correction of each claim, the latest first. */
import type { BriefSite, ClaimBrief, StoryBrief } from '../schemas/story-brief.ts';
import type { CorrectionLine, CorrectionsView } from '../schemas/corrections-view.ts';
import { longDay } from '../words/long-day.ts';
import type { Words } from '../words/words-of.ts';
import { claimAddress, correctionAnchor, guideAddress } from './page-address.ts';

export function correctionsView({ stories }: Pick<BriefSite, 'stories'>, words: Words): CorrectionsView {
  const { title, description, none, count, policy, report } = words.trust.allCorrections;
  const lines = stories
    .flatMap((story) => story.claims.flatMap((claim) => linesOf(story, claim, words)))
    .sort(byDayThenPlace);
  return {
    title,
    description,
    summary: lines.length === 0 ? none : count(lines.length),
    lines,
    more: [
      { address: guideAddress('corrections'), label: policy },
      { address: guideAddress('report-an-error'), label: report },
    ],
  };
}

/** Every anchor the page publishes, sorted; those of ids that were given up included. */
export function correctionsAnchors({ lines }: CorrectionsView): string[] {
  return lines.flatMap(({ anchor, formerly }) => [anchor, ...formerly]).sort();
}

function linesOf(story: StoryBrief, claim: ClaimBrief, words: Words): CorrectionLine[] {
  const address = claimAddress(story.id, claim.id);
  return claim.file.corrections.map(({ on, what }, index) => {
    const at = index + 1;
    const [anchor = '', ...formerly] = anchorsOf(story, claim, at);
    return {
      anchor,
      formerly,
      day: on,
      on: longDay(words.language, on),
      what,
      claim: { address, label: claim.file.question },
      story: story.file.title,
      inPlace: { address: `${address}#${correctionAnchor(at)}`, label: words.trust.allCorrections.inPlace },
    };
  });
}

/** The present anchor first, then those of every id that story and claim had before. */
function anchorsOf(story: StoryBrief, claim: ClaimBrief, at: number): string[] {
  return [story.id, ...story.file.aliases].flatMap((storyId) =>
    [claim.id, ...claim.file.aliases].map((claimId) => `_${storyId}--${claimId}--${String(at)}`),
  );
}

/** Two corrections of one day stand in the order of their anchors, whatever the order of the stories. */
function byDayThenPlace(a: CorrectionLine, b: CorrectionLine): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.anchor < b.anchor ? -1 : 1;
}
