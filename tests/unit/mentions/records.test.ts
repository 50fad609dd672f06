import { describe, expect, it } from 'vitest';
import { records } from '../../../src/mentions/extractors/records.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [records] });

describe('records', () => {
  it.each([
    'It had [rank rank 1|record seizures] of it.',
    'It hit [rank rank 1|a record high].',
    'It drew [rank rank 1|a record] 3.2 million people.',
    'There is [rank rank 1|more cocaine than ever before].',
    'It is [rank rank 1|higher than ever].',
    'It hit [rank rank 1|an all-time low].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'He has a criminal record.',
    'Her record company folded.',
    'It is on record.',
    'They record songs.',
    'For the record, it rained.',
    'He holds the world record.',
    'the records of the court',
    'He did more than he ever said.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
