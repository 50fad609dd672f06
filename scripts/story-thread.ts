/** A thread that makes stories: in comes a `StoryJob`, out goes a `StoryAnswer`, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeEffects } from '../src/effects.ts';
import type { StoryAnswer } from './make-stories.ts';
import { storyMaker, type StoryJob, type StoryPlace } from './make-story.ts';

// handed over by `makeStories`, which starts this thread with a place of this very type
const make = storyMaker(makeEffects(), workerData as StoryPlace);

parentPort?.on('message', (job: StoryJob) => {
  void answer(job);
});

/** What goes wrong here goes wrong in the thread that asked. */
async function answer(job: StoryJob): Promise<void> {
  try {
    const made: StoryAnswer = { id: job.id, made: await make(job) };
    parentPort?.postMessage(made);
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
  }
}
