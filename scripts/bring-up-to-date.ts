import type { StoryOutline } from '../src/claims/story-input.ts';
import type { Effects } from '../src/effects.ts';
import { nearContexts } from '../src/near-context.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { isSound, sharedKey } from '../src/prepare-story.ts';
import { readShared } from '../src/site-context.ts';
import { storyKey, type StoryJob, type StoryPlace } from './make-story.ts';
import type { KnownStory } from './read-stories.ts';
import { rememberStory, type MadeStory } from './story-memory.ts';
import type { StoryWorkshop } from './story-workshop.ts';

export interface UpToDateStory extends MadeStory {
  readonly id: string;
}

/** Makes the stories anew that were made from something else than what is there now. In the order given; `outlines`: of all stories. */
export async function bringUpToDate(
  effects: Effects,
  place: StoryPlace,
  stories: readonly KnownStory[],
  outlines: readonly StoryOutline[],
  workshop: StoryWorkshop,
  onProgress: OnProgress,
): Promise<readonly UpToDateStory[]> {
  const reading = readShared(place.files, outlines);
  const shared = sharedKey(reading);
  const nearTo = nearContexts(reading.context);
  const looked = stories.map((story) => {
    const near = nearTo({ id: story.id, names: story.read.names }).outlines;
    const isSame = story.remembered?.key === storyKey(place.program, shared, near, story.read.files);
    return { ...story, near, isSame };
  });
  for (const story of looked) if (story.isSame) await refresh(effects, place.derived, story);
  const jobs = looked.flatMap(({ id, placed, near, remembered, isSame }): StoryJob[] =>
    isSame ? [] : [{ id, placed, outlines: near, before: remembered?.made.pages ?? [] }],
  );
  const made = await makeWithAdvice(workshop, jobs, outlines, onProgress);
  return looked.flatMap(({ id, remembered }) => {
    const story = made.get(id) ?? remembered?.made;
    return story ? [{ ...story, id }] : [];
  });
}

/** What a problem asks for is told best by who knows all other stories: those that have one are made in sight of all. */
async function makeWithAdvice(
  workshop: StoryWorkshop,
  jobs: readonly StoryJob[],
  outlines: readonly StoryOutline[],
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, MadeStory>> {
  const make = async (asked: readonly StoryJob[]) => {
    const made = await workshop.make(asked, (count) => {
      onProgress('Normalizing and checking stories', count, asked.length);
    });
    return asked.flatMap((job, at) => (made[at] ? [{ job, made: made[at] }] : []));
  };
  const first = await make(jobs);
  const unsound = first.filter(({ made }) => !isSound(made));
  const advised = await make(unsound.map(({ job }) => ({ ...job, outlines })));
  return new Map([...first, ...advised].map(({ job, made }) => [job.id, made]));
}

/** Files may have got another time without another byte; the next build need not read them again. */
async function refresh(
  effects: Effects,
  derived: string,
  { id, read, remembered }: KnownStory,
): Promise<void> {
  if (remembered && remembered.read !== read)
    await rememberStory(effects, derived, id, { ...remembered, read });
}
