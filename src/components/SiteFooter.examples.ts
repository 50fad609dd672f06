import { exampleRecord } from './example-record.ts';

/** The foot of every page. */
export const examples = {
  'every page': {
    record: exampleRecord,
    places: [{ address: '/guides/', label: 'Guides' }],
    label: 'More of this site, a specimen',
  },
};
