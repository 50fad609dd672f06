/** Makes stories, many at a time where that is worth it: in threads, each of which reads, examines and writes by itself. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Effects } from '../src/effects.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { storyMaker, type StoryJob, type StoryPlace } from './make-story.ts';
import type { MadeStory } from './story-memory.ts';

/** A thread takes about as long to start as some stories take to make. */
const storiesWorthAThread = 8;

/** What a thread answers with. */
export interface StoryAnswer {
  readonly id: string;
  readonly made: MadeStory;
}

/** By the ids of the stories. Fails as a whole when one of them cannot be made for another reason than its content. */
export async function makeStories(
  effects: Effects,
  place: StoryPlace,
  jobs: readonly StoryJob[],
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, MadeStory>> {
  const made = new Map<string, MadeStory>();
  const add = ({ id, made: story }: StoryAnswer) => {
    made.set(id, story);
    onProgress('Normalizing and checking stories', made.size, jobs.length);
  };
  const threads = Math.min(availableParallelism(), Math.floor(jobs.length / storiesWorthAThread));
  if (threads > 1) await inThreads(threads, place, jobs, add);
  else await inTurn(storyMaker(effects, place), jobs, add);
  return made;
}

async function inTurn(
  make: (job: StoryJob) => Promise<MadeStory>,
  jobs: readonly StoryJob[],
  add: (answer: StoryAnswer) => void,
): Promise<void> {
  for (const job of jobs) add({ id: job.id, made: await make(job) });
}

/** Each thread is given the next story when it has made one. */
async function inThreads(
  count: number,
  place: StoryPlace,
  jobs: readonly StoryJob[],
  add: (answer: StoryAnswer) => void,
): Promise<void> {
  const waiting = jobs.values();
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./story-thread.ts', import.meta.url), { workerData: place }),
  );
  try {
    await Promise.all(workers.map((worker) => keepBusy(worker, waiting, add)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function keepBusy(
  worker: Worker,
  waiting: IterableIterator<StoryJob>,
  add: (answer: StoryAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const job = waiting.next();
      if (job.done === true) resolve();
      else worker.postMessage(job.value);
    };
    worker.on('message', (answer: StoryAnswer) => {
      add(answer);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('a thread that makes stories ended before its work'));
    });
    next();
  });
}
