import { exampleChronology } from './example-mentions.ts';

/** Groups stand open; when there are many rows they are folded up. */
export const examples = {
  open: { chronology: exampleChronology },
  folded: { chronology: { ...exampleChronology, folded: true } },
};
