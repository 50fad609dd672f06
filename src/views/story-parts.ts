import type { StoryView } from '../schemas/story-view.ts';
import type { Words } from '../words/words-of.ts';

/** A part of a story’s page: its anchor and its heading. */
export interface StoryPart {
  readonly id: string;
  readonly title: string;
}

/** The parts a story’s page has, in the order in which they stand there. */
export function storyParts(view: StoryView, { story: { parts } }: Words): readonly StoryPart[] {
  const has = {
    tally: true,
    parting: view.parting.length > 0,
    claims: view.groups.length > 0,
    accounts: true,
    agreed: view.agreed.length > 0,
    lineage: view.lineage !== undefined,
    chronology: view.chronology !== undefined,
    figures: view.figures !== undefined,
    quotations: view.quotations !== undefined,
    found: view.found !== undefined,
    declined: view.declined.length > 0,
  };
  return (Object.keys(has) as (keyof typeof has)[]) // the record’s own keys, in the order written above
    .filter((part) => has[part])
    .map((part) => ({ id: `_${part}`, title: parts[part] }));
}
