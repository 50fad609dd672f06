import { expect, it } from 'vitest';
import { onceForEach } from '../../../src/text/once-for-each.ts';

it('works once for each list, and again for another text', () => {
  let worked = 0;
  const lengths = onceForEach((text: string, spans: readonly number[]) => {
    worked += 1;
    return spans.map((at) => text.slice(at));
  });
  const spans = [1, 2];
  expect(lengths('bridge', spans)).toEqual(['ridge', 'idge']);
  expect(lengths('bridge', spans)).toEqual(['ridge', 'idge']);
  expect(worked).toBe(1);
  expect(lengths('tower', spans)).toEqual(['ower', 'wer']);
  expect(lengths('bridge', [1, 2])).toEqual(['ridge', 'idge']);
  expect(worked).toBe(3);
});
