import type { StoryOutline } from '../src/claims/story-input.ts';
import type { Effects } from '../src/effects.ts';
import { nearContexts } from '../src/near-context.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { isSound, sharedKey } from '../src/prepare-story.ts';
import { readShared } from '../src/site-context.ts';
import { makeStories } from './make-stories.ts';
import { storyKey, type StoryJob, type StoryPlace } from './make-story.ts';
import type { KnownStory } from './read-stories.ts';
import { rememberStory, type MadeStory } from './story-memory.ts';

export interface UpToDateStory extends MadeStory {
  readonly id: string;
}

/** Makes the stories anew that were made from something else than what is there now. In the order given. */
export async function bringUpToDate(
  effects: Effects,
  place: StoryPlace,
  stories: readonly KnownStory[],
  onProgress: OnProgress,
): Promise<readonly UpToDateStory[]> {
  const outlines = stories.map(({ read }) => read.outline);
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
  const made = await makeWithAdvice(effects, place, jobs, outlines, onProgress);
  return looked.flatMap(({ id, remembered }) => {
    const story = made.get(id) ?? remembered?.made;
    return story ? [{ ...story, id }] : [];
  });
}

/** What a problem asks for is told best by who knows all other stories: those that have one are made in sight of all. */
async function makeWithAdvice(
  effects: Effects,
  place: StoryPlace,
  jobs: readonly StoryJob[],
  outlines: readonly StoryOutline[],
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, MadeStory>> {
  const made = await makeStories(effects, place, jobs, onProgress);
  const unsound = jobs.filter(({ id }) => !isSound(made.get(id) ?? { problems: [] }));
  const advised = await makeStories(
    effects,
    place,
    unsound.map((job) => ({ ...job, outlines })),
    onProgress,
  );
  return new Map([...made, ...advised]);
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
