/** `npm run addresses`: writes down every address and anchor the site has now, beside those it ever had. */
import {
  addressRecordsOf,
  joinRecords,
  recordText,
  type AddressRecord,
} from '../src/addresses/address-record.ts';
import { readRecord } from '../src/addresses/check-addresses.ts';
import { makeEffects, type Effects } from '../src/effects.ts';
import { examineSite } from '../src/pipeline.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { reportProblems } from './report-problems.ts';
import { contentMissing } from './site-options.ts';

const command = {
  name: 'npm run addresses',
  does: 'Records every published address and anchor in addresses.json files, and forgets none.',
  options: {
    content: contentOption,
    out: {
      type: 'string',
      value: '<folder>',
      help: 'The folder for the records, if not the content folder.',
    },
  },
} as const;

await runCommand(command, async ({ content, out }) => {
  const missing = contentMissing(content);
  if (missing !== undefined) {
    process.stderr.write(`${missing}\n`);
    return 2;
  }
  const effects = makeEffects();
  const progress = makeProgress();
  const { views, problems } = await examineSite(effects, content, progress.show);
  progress.done();
  // With problems some pages are missing; the record would be of a site nobody published.
  if (reportProblems(problems, content)) return 1;
  for (const [file, record] of addressRecordsOf(views)) {
    const before = await readRecordFile(effects, `${content}/${file}`);
    await effects.writeText(`${out ?? content}/${file}`, recordText(joinRecords(before, record)));
    effects.log(`${Object.keys(record).length} addresses in ${out ?? content}/${file}`);
  }
  return 0;
});

async function readRecordFile(effects: Effects, path: string): Promise<AddressRecord> {
  return effects.exists(path) ? (readRecord(await effects.readText(path)) ?? {}) : {};
}
