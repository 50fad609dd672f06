/** `npm run addresses`: writes down every address and anchor the site has now, beside those it ever had. */
import { makeEffects } from '../src/effects.ts';
import { examineSite } from '../src/pipeline.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { addressesToRecord } from './record-addresses.ts';
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
  const examination = await examineSite(effects, content, progress.show);
  progress.done();
  // With problems some pages are missing; the record would be of a site nobody published.
  if (reportProblems(examination.problems, content)) return 1;
  for (const { file, text, addresses } of await addressesToRecord(effects, content, examination.views)) {
    await effects.writeText(`${out ?? content}/${file}`, text);
    effects.log(`${addresses} addresses in ${out ?? content}/${file}`);
  }
  return 0;
});
