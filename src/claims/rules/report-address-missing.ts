/** Readers report errors where the site’s own file says; while it names no place, they cannot. */
import type { ReadFile } from '../../markdown/read-file.ts';
import { siteFileSchema } from '../../schemas/site-file.ts';
import type { Rule } from '../rule.ts';

export const reportAddressMissing: Rule<ReadFile<unknown>> = {
  code: 'report-address-missing',
  severity: 'notice',
  passes: {
    file: '../site.yaml',
    find: 'mail: errors@harbour.example',
    put: 'repository: https://code.harbour.example/fire',
  },
  fails: { file: '../site.yaml', find: 'report: { mail: errors@harbour.example }', put: 'cards: story' },
  check: (read) => {
    if (read.file !== 'site.yaml' || read.faults.length > 0) return [];
    const { mail, repository } = siteFileSchema.parse(read.fields).report;
    if (mail !== undefined || repository !== undefined) return [];
    return [
      {
        ...(read.text !== '' && { place: read.valueAt(['report']) }),
        unexpected: 'site that names no place for errors',
        expected: '`mail`, `repository` or both under `report`',
        advice: 'Readers cannot report errors to you until one is set.',
      },
    ];
  },
};
