/** Progress for the person who waits: one line that changes on a terminal, one plain line a step elsewhere. */
import type { OnProgress } from '../src/pipeline.ts';

interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Steps of the same name share a line; `done` clears it on a terminal. */
export function makeProgress(screen: Screen = process.stderr): { show: OnProgress; done: () => void } {
  let last = '';
  return {
    show: (step, at, of) => {
      if (screen.isTTY === true) screen.write(`\r\u001B[K${step} ${of === 1 ? '' : `${at}/${of}`}`.trimEnd());
      else if (step !== last) screen.write(`${step}\n`);
      last = step;
    },
    done: () => {
      if (screen.isTTY === true && last !== '') screen.write('\r\u001B[K');
      last = '';
    },
  };
}
