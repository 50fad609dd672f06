/** Reads and makes stories, many at a time where that is worth it: in threads, each of which reads, examines and writes by itself. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Effects } from '../src/effects.ts';
import { storyWork, type StoryPlace, type StoryWork } from './make-story.ts';

/** What a thread is asked for: one kind of work on one story. */
export interface StoryTask {
  readonly work: keyof StoryWork;
  readonly job: unknown;
}

/** Told how many are done. */
type OnDone = (count: number) => void;

/** One kind of work on many stories; results in the order of the jobs. Fails as a whole where one does. */
type ManyTimes<Work> = Work extends (job: infer Job) => Promise<infer Result>
  ? (jobs: readonly Job[], onDone: OnDone) => Promise<Result[]>
  : never;

export type StoryWorkshop = { readonly [Kind in keyof StoryWork]: ManyTimes<StoryWork[Kind]> } & {
  readonly close: () => Promise<void>;
};

/** A thread takes about as long to start as this many stories take to make. */
const storiesWorthAThread = 8;

/** Threads start with the first work that is worth them, and stay until the workshop is closed. */
export function openWorkshop(effects: Effects, place: StoryPlace): StoryWorkshop {
  const here = storyWork(effects, place);
  let threads: readonly Worker[] = [];
  const doersOf = <Job, Result>(
    work: keyof StoryWork,
    own: (job: Job) => Promise<Result>,
    jobs: number,
  ): ((job: Job) => Promise<Result>)[] => {
    const wanted = Math.min(availableParallelism(), Math.floor(jobs / storiesWorthAThread));
    if (wanted < 2) return [own];
    if (threads.length === 0) threads = Array.from({ length: wanted }, () => startThread(place));
    // a thread does the same work with the same job, so it gives the same kind of result
    return threads.map((thread) => (job) => ask(thread, { work, job }) as Promise<Result>);
  };
  return {
    read: (jobs, onDone) => runAll(jobs, doersOf('read', here.read, jobs.length), onDone),
    make: (jobs, onDone) => runAll(jobs, doersOf('make', here.make, jobs.length), onDone),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Whoever is done takes the next job. */
async function runAll<Job, Result>(
  jobs: readonly Job[],
  doers: readonly ((job: Job) => Promise<Result>)[],
  onDone: OnDone,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = jobs.entries();
  let done = 0;
  const workOff = async (does: (job: Job) => Promise<Result>) => {
    for (const [at, job] of waiting) {
      results[at] = await does(job);
      done += 1;
      onDone(done);
    }
  };
  await Promise.all(doers.map(workOff));
  return results;
}

function startThread(place: StoryPlace): Worker {
  return new Worker(new URL('./story-thread.ts', import.meta.url), { workerData: place });
}

function ask(thread: Worker, task: StoryTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      reject(new Error('a thread that makes stories ended before its work'));
    };
    thread.once('error', reject);
    thread.once('exit', ended);
    thread.once('message', (answer: unknown) => {
      thread.off('error', reject);
      thread.off('exit', ended);
      resolve(answer);
    });
    thread.postMessage(task);
  });
}
