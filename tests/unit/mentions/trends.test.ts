import { describe, expect, it } from 'vitest';
import { trends } from '../../../src/mentions/extractors/trends.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [trends] });

describe('trends', () => {
  it.each([
    '[trend|Coca production in Colombia has climbed], it says.',
    '[trend|Exports fell] by 12 percent.',
    'It [trend|has ramped up seizures].',
    '[trend|Prices have risen] sharply.',
    '[trend|Sales remained flat].',
    '[trend|Unemployment rose] to 5%.',
    'The bank [trend|slashed its forecast].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'He rose to speak.',
    'A rose is a rose.',
    'She fell in love.',
    'He fell asleep.',
    'The club has lost five of its matches.',
    'The company declined to comment.',
    'He climbed the stairs.',
    'They jumped into the car.',
    'She grew up there.',
    'It gave rise to hopes.',
    'He dropped out.',
    'The wall fell.',
    'Reduced volume hurt.',
    'He called for increased spending.',
    'Petro has risen.',
    'I lost 3-0.',
    'They expanded.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it.each([
    ['Coca production in Colombia has climbed.', 'up', { of: 'Coca production', where: 'Colombia' }],
    ['Exports fell by 12 percent.', 'down', { of: 'Exports' }],
    ['The number of deaths rose to 45.', 'up', { of: 'number of deaths' }],
    ['It has ramped up seizures.', 'up', { of: 'seizures' }],
    ['Sales remained flat.', 'level', { of: 'Sales' }],
  ])('says of %j what changed, and which way', (text, direction, scope) => {
    const [mention] = trends.find(articleOf(text));
    expect(mention).toMatchObject({ kind: 'trend', direction, stated: { scope } });
  });
});
