import { describe, expect, it } from 'vitest';
import { onceForEachText } from '../../../src/text/once-for-each-text.ts';

function counted(most?: number) {
  const asked: string[] = [];
  const work = (text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  };
  return { asked, lengthOf: onceForEachText(work, most) };
}

describe('onceForEachText', () => {
  it('does the work once for each text', () => {
    const { asked, lengthOf } = counted();
    expect(['may', 'june', 'may'].map(lengthOf)).toEqual([3, 4, 3]);
    expect(asked).toEqual(['may', 'june']);
  });

  it('does not ask again where there was nothing', () => {
    const { asked, lengthOf } = counted();
    expect([lengthOf(''), lengthOf('')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['']);
  });

  it('keeps no more than it may, and still gives what is right', () => {
    const { asked, lengthOf } = counted(2);
    expect(['a', 'bb', 'ccc', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 3, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
