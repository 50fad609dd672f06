import { describe, expect, it } from 'vitest';
import { readReportersCredit } from '../../../src/normalize/read-reporters-credit.ts';
import { readByline } from '../../../src/normalize/read-byline.ts';

const listed = (words: string) =>
  readReportersCredit(words).map(({ name, role, place }) =>
    [name, role, place].filter((part) => part !== undefined).join(' / '),
  );

describe('a reporters’ credit', () => {
  it('gives a place to all names since the place before it', () => {
    expect(
      listed('(Reporting by Ann Lee, Bo Hill and Cy Orr in Rome and Di Fox in Oslo; Editing by Ed Park)'),
    ).toEqual([
      'Ann Lee / reporting / Rome',
      'Bo Hill / reporting / Rome',
      'Cy Orr / reporting / Rome',
      'Di Fox / reporting / Oslo',
      'Ed Park / editing',
    ]);
  });

  it('keeps the state with the town', () => {
    expect(listed('Reporting by Ann Lee in Washington, D.C.; editing by Ed Park in London')).toEqual([
      'Ann Lee / reporting / Washington, D.C.',
      'Ed Park / editing / London',
    ]);
  });

  it('reads tasks that commas divide, and several tasks of one person', () => {
    expect(listed('(Reporting by Ann Lee, additional reporting by Bo Hill, editing by Ed Park.)')).toEqual([
      'Ann Lee / reporting',
      'Bo Hill / additional reporting',
      'Ed Park / editing',
    ]);
    expect(listed('(Reporting and writing by Ann Lee)')).toEqual(['Ann Lee / reporting and writing']);
  });

  it('reads who contributed', () => {
    expect(listed('Ann Lee and Bo Hill contributed to this report.')).toEqual([
      'Ann Lee / contributing',
      'Bo Hill / contributing',
    ]);
    expect(listed('Associated Press writer Luis Ortega in Boston contributed to this report.')).toEqual([
      'Luis Ortega / contributing / Boston',
    ]);
  });

  it.each(['The Associated Press contributed to this report.', 'Reporting', '()', ''])(
    'names nobody in “%s”',
    (words) => {
      expect(readReportersCredit(words)).toEqual([]);
    },
  );
});

describe('a byline', () => {
  const names = (words: string) => readByline(words).map(({ name }) => name);
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE and JUAN PÉREZ', ['JANE DOE', 'JUAN PÉREZ']],
    ['Written by: Ludwig van der Berg', ['Ludwig van der Berg']],
    [
      'By Jane Doe, Juan Pérez and Ann-Marie O’Neill, Staff Writers',
      ['Jane Doe', 'Juan Pérez', 'Ann-Marie O’Neill'],
    ],
    ['Jane Doe | The Evening Post', ['Jane Doe']],
    ['By Jane Doe in Washington', ['Jane Doe']],
  ])('names the people of “%s”', (words, expected) => {
    expect(names(words)).toEqual(expected);
  });

  it.each(['Associated Press', 'By The Evening Post', 'By Reuters Staff', 'By AFP', 'By'])(
    'names nobody in “%s”',
    (words) => {
      expect(names(words)).toEqual([]);
    },
  );
});
