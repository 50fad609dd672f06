/** Made-up values about no real event, drawn as claim pages draw them: every sort of end, a point, and two of one origin. */
import type { ValuePicture } from '../schemas/value-picture.ts';
import type { DayInterval, Hedge, NumberInterval, ValueOf } from '../schemas/value.ts';
import { dayPicture } from '../views/day-picture.ts';
import { numberPicture } from '../views/number-picture.ts';
import { wordsOf } from '../words/words-of.ts';

const gazette = { article: 'gazette', siglum: 'G', label: 'Gazette' };
const wire = { article: 'wire', siglum: 'W', label: 'Wire copy' };
const canal = { article: 'canal', siglum: 'Ca', label: 'Canal 9' };
const note = { article: 'note', siglum: 'N', label: 'Unsigned note' };

function date(written: string, hedges: Hedge[], byWords: DayInterval, usual = byWords): ValueOf<'date'> {
  return { kind: 'date', written, edtf: written, scope: {}, hedges, tolerances: [], byWords, usual };
}

function hours(
  written: string,
  hedges: Hedge[],
  byWords: NumberInterval,
  usual = byWords,
): ValueOf<'duration'> {
  return { kind: 'duration', written, scope: {}, hedges, tolerances: [], byWords, usual };
}

export const exampleDays = shown(
  dayPicture(
    [
      {
        accounts: [gazette, wire],
        value: date('2026-03', [], { earliest: '2026-03-01', latest: '2026-03-31' }),
      },
      {
        accounts: [canal],
        value: date(
          'early 2026-04',
          ['early'],
          { earliest: '2026-04-01', latest: '2026-04-30' },
          { earliest: '2026-04-01', latest: '2026-04-10' },
        ),
      },
      { accounts: [note], value: date('since 2026-03-20', ['since'], { earliest: '2026-03-20' }) },
    ],
    '_picture-days',
    wordsOf('en'),
  ),
);

export const exampleDay = shown(
  dayPicture(
    [
      {
        accounts: [gazette],
        value: date('2026-01-05', [], { earliest: '2026-01-05', latest: '2026-01-05' }),
      },
      {
        accounts: [canal],
        value: date('about 2026-10-04', ['about'], {}, { earliest: '2026-10-01', latest: '2026-10-07' }),
      },
    ],
    '_picture-day',
    wordsOf('en'),
  ),
);

export const exampleNumbers = shown(
  numberPicture(
    [
      {
        accounts: [canal],
        value: hours(
          'nearly 2 h',
          ['nearly'],
          { high: 7200, highOpen: true },
          { low: 5400, high: 7200, highOpen: true },
        ),
      },
      { accounts: [wire], value: hours('about 2 h', ['about'], {}, { low: 6120, high: 8280 }) },
      { accounts: [gazette], value: hours('more than 2 h', ['more-than'], { low: 7200, lowOpen: true }) },
      { accounts: [note], value: hours('2 h', [], { low: 7200, high: 7200 }) },
    ],
    '_picture-numbers',
    wordsOf('en'),
  ),
);

function shown(picture: ValuePicture | undefined): ValuePicture {
  if (!picture) throw new Error('no bound in the values of an example');
  return picture;
}
