import type { Change } from '../../../src/claims/rule.ts';
import { exampleFiles } from './example-story.ts';

/** The lines a change takes out and puts in, as a diff without context; how problem pages show it. */
export function changedLines(change: Change): string {
  if (change.put === undefined) return '- (the whole file)';
  const before = linesOf(exampleFiles(), change);
  const after = linesOf(exampleFiles(change), change);
  const same = before.findIndex((line, index) => line !== after[index]);
  const start = same < 0 ? before.length : same;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ].join('\n');
}

function linesOf(files: ReadonlyMap<string, string>, { file }: Change): string[] {
  const path = file.startsWith('../') ? file.slice(3) : `stories/harbour-fire/${file}`;
  return (files.get(path) ?? '').split('\n');
}
