import { describe, expect, it } from 'vitest';
import { makeProgress } from '../../../scripts/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

describe('makeProgress', () => {
  it('writes one plain line a step where there is no terminal', () => {
    const output = screen(false);
    const { show, done } = makeProgress(output);
    show('Reading', 1, 1);
    show('Checking', 1, 2);
    show('Checking', 2, 2);
    done();
    expect(output.written).toEqual(['Reading\n', 'Checking\n']);
  });

  it('keeps to one line on a terminal, and clears it at the end', () => {
    const output = screen(true);
    const { show, done } = makeProgress(output);
    show('Reading', 1, 1);
    show('Checking', 2, 3);
    done();
    expect(output.written).toEqual(['\r\u001B[KReading', '\r\u001B[KChecking 2/3', '\r\u001B[K']);
  });

  it('clears nothing when nothing was shown', () => {
    const output = screen(true);
    makeProgress(output).done();
    expect(output.written).toEqual([]);
  });
});
