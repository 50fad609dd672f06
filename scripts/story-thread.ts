/** A thread that reads and makes stories: in comes a `StoryTask`, out goes its result, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeEffects } from '../src/effects.ts';
import { storyWork, type StoryJob, type StoryPlace } from './make-story.ts';
import type { StoryTask } from './story-workshop.ts';

// handed over by `openWorkshop`, which starts this thread with a place of this very type
const work = storyWork(makeEffects(), workerData as StoryPlace);

parentPort?.on('message', (task: StoryTask) => {
  void answer(task);
});

/** What goes wrong here goes wrong in the thread that asked. */
async function answer({ work: kind, job }: StoryTask): Promise<void> {
  try {
    // a job of either kind holds what reading needs; `openWorkshop` sends jobs of the kind it names
    parentPort?.postMessage(await work[kind](job as StoryJob));
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
  }
}
