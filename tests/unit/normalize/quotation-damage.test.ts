import { describe, expect, it } from 'vitest';
import { entryOf } from './normalized.ts';

const lead = 'A fire destroyed three warehouses on the quay late on Monday, officials in the town said.';
const damageOf = (...lines: string[]) =>
  entryOf(['Port Ellery burns', lead, ...lines, lead].join('\n\n')).entry.damage.map(({ kind }) => kind);

describe('a quotation is not damaged', () => {
  it.each([
    [['"We learned a lot from the fire this week.', 'We will be ready for the next one," said Tomas Reyes.']],
    [['“We learned a lot from the fire this week.', 'We will be ready for the next one,” said Tomas Reyes.']],
    [
      [
        '"We learned a lot from the fire this week.',
        '"We will be ready for the next one," said Tomas Reyes.',
      ],
    ],
    [['A “written warning’’ of the fire was found in the store of paints, the mayor said.']],
  ])('when it closes later: %j', (lines) => {
    expect(damageOf(...lines)).toEqual([]);
  });
});

describe('a quotation is damaged', () => {
  it('when it opens and neither this nor the next paragraph closes it', () => {
    expect(
      damageOf('“We learned a lot from the fire this week.', 'He said “no” to the mayor and left.'),
    ).toEqual(['quotation-unclosed']);
  });

  it('when its last mark is turned the wrong way after a space', () => {
    expect(damageOf('“There would be fewer fires with fewer stores of paint! “')).toEqual([
      'quotation-wrong-way',
    ]);
  });
});

describe('a label without a list', () => {
  it('is damage under a paragraph, and none among the labels of a menu', () => {
    const article = (...end: string[]) =>
      entryOf(['Port Ellery burns', lead, lead, lead, ...end].join('\n\n')).entry.damage.map(
        ({ kind }) => kind,
      );
    expect(article('Related Articles')).toEqual(['label-empty']);
    expect(article('Subscribe', 'Most Read', 'Latest News')).toEqual([]);
  });
});
