import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/normalize/read-byline.ts';
import { readReportersCredit } from '../../../src/normalize/read-reporters-credit.ts';
import { readDate } from '../../../src/normalize/read-date.ts';
import { entryOf } from './normalized.ts';

const story = [
  'A fire destroyed three warehouses on the quay late on Monday, officials in the town said.',
  '“We saw flames above the cranes,” said Tomas Reyes, who lives across the water.',
  'The port authority said that it would inspect every store of paints by the end of the week.',
];
const headline = 'Port Ellery burns for a second time';
const known = (...lines: string[]) => entryOf([...lines, ...story].join('\n\n')).entry.metadata;
const menu = ['Ideas', 'Search', 'Subscribe', 'Letters', 'Puzzles'];

describe('the publication date', () => {
  it('is the date under the headline, not the day on which the page was opened', () => {
    const found = known('March 9, 2031', ...menu, headline, 'By Jane Doe', 'March 3, 2031 7:04 pm ET');
    expect(found.published).toMatchObject({ how: 'stated', value: '2031-03-03' });
  });

  it('is absent when the only date stands over the menu', () => {
    expect(known('March 9, 2031', ...menu, headline, 'By Jane Doe').published).toBeUndefined();
  });

  it('is the date right over the headline when none stands under it', () => {
    expect(known('March 3, 2031', headline).published?.value).toBe('2031-03-03');
  });

  it('is absent when the dates under the headline stand in a list of other stories', () => {
    const list = [
      'More stories',
      'Old cranes fall on the quay',
      'May 4, 2029',
      'A new quay opens',
      'May 5, 2028',
    ];
    const title = `${headline} - The Harbour Post`;
    expect(known(title, headline, ...list).published).toBeUndefined();
  });

  it('is the date beside the byline rather than one nearer to the headline', () => {
    const found = known(
      headline,
      'Wed, Mar 5, 2031',
      'Subscribe',
      'By Jane Doe',
      'On 3/13/31 at 4:00 PM EST',
    );
    expect(found.published?.value).toBe('2031-03-13');
  });

  it('may have its year in two digits where the day is above 12', () => {
    expect(readDate('On 11/13/31 at 4:00 PM')).toBe('2031-11-13');
    expect(readDate('On 11/12/31')).toBeUndefined();
    expect(readDate('13/11/31')).toBeUndefined();
  });
});

describe('an author', () => {
  it.each([
    'Enlarge Image',
    'Share Tweet',
    'Sign In Subscribe',
    'Order Reprints',
    'The Harbour Northern Run',
  ])('is nobody called “%s” under a date', (words) => {
    const found = known(headline, 'By Jane Doe', 'March 3, 2031', words).authors;
    expect(found?.value).toEqual([{ name: 'Jane Doe' }]);
  });

  it('may stand alone between headline and date, and not between the rows of a table', () => {
    expect(known(headline, 'Jane Doe', 'March 3, 2031').authors?.value).toEqual([{ name: 'Jane Doe' }]);
    const rows = ['Mark Hill 100 metres', 'Ann Lee North Diving', 'Jane Doe Trinity'];
    expect(known(headline, ...rows, 'Posted: Fri 6:45 PM, Mar 3, 2031').authors).toBeUndefined();
  });

  it('is each of the names that commas and “and” divide', () => {
    expect(readByline('Jane Doe, and Mark Hill')).toEqual([{ name: 'Jane Doe' }, { name: 'Mark Hill' }]);
  });

  it('is the person, not the desk to which the person belongs', () => {
    expect(readReportersCredit("Jane Doe of HPR's Harbour Desk contributed to this report.")).toEqual([
      { name: 'Jane Doe', role: 'contributing' },
    ]);
  });
});

describe('an agency', () => {
  it('is not the broadcaster for whom the reporter works', () => {
    expect(known(headline, 'By Jane Doe, CNN', 'March 3, 2031').agency).toBeUndefined();
    expect(known(headline, 'By Jane Doe, Associated Press', 'March 3, 2031').agency?.value).toBe('AP');
  });
});

describe('the outlet after the headline in the page’s title', () => {
  it.each([
    ['The Harbour Post', 'The Harbour Post'],
    ['Harbour', undefined],
    ['HR World News', undefined],
    ['Business', undefined],
  ])('“%s” gives %s', (suffix, outlet) => {
    expect(known(`${headline} - ${suffix}`, ...menu, headline).outlet?.value).toBe(outlet);
  });

  it('counts when it stands on the page once more', () => {
    expect(known(`${headline} | Quayside`, 'Follow Quayside', ...menu, headline).outlet?.value).toBe(
      'Quayside',
    );
  });
});

describe('the source', () => {
  it('is never a date', () => {
    const lines = [headline, ...story, 'First published on March 3, 2031 / 6:20 AM', '© 2031'];
    expect(entryOf(lines.join('\n\n')).entry.metadata.source).toBeUndefined();
  });
});

describe('the section', () => {
  it('is the name right above the headline', () => {
    expect(known('World', headline).section?.value).toBe('World');
    expect(known('World', 'The Harbour Post', headline).section?.value).toBe('World');
  });

  it('is absent when it stands in a menu further up, or is the home page', () => {
    expect(known('Cars', 'Classifieds', headline).section).toBeUndefined();
    expect(known('Home', headline).section).toBeUndefined();
  });
});
