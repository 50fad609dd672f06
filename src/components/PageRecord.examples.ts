import { exampleRecord } from './example-record.ts';

/** The record of a page with a correction, of one that no content makes, and of a draft. */
export const examples = {
  'a claim, corrected once': { record: exampleRecord },
  'the error page': { record: { report: exampleRecord.report.slice(2) } },
  'a guide': { record: { version: '5e6f7a8b', report: exampleRecord.report } },
};
