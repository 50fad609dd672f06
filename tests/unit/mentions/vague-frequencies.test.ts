import { describe, expect, it } from 'vitest';
import { vagueFrequencies } from '../../../src/mentions/extractors/vague-frequencies.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [vagueFrequencies] });

describe('vagueFrequencies', () => {
  it.each([
    'He [frequency ? vague|often] asks reporters in.',
    'They had [frequency ? vague|never] met.',
    'It failed [frequency ? vague|yet again].',
    'in an [frequency ? vague|unusual] break from custom',
    'a [frequency ? vague|rare] face-to-face discussion',
    '[frequency ? vague|from time to time]',
  ])('marks %s', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each(['Never mind.', 'rare earths', 'a rare disease', 'a never-ending row', 'once upon a time'])(
    'yields nothing in “%s”',
    (text) => {
      expect(mark(text)).toBe(text);
    },
  );
});
