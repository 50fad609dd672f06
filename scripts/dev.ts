/** `npm run dev`: the site while it is written; pages follow every change of content or code. */
import { dev } from 'astro';
import { writeDerived } from '../src/write-derived.ts';
import { makeEffects } from '../src/effects.ts';
import { makeMemory } from '../src/examination-memory.ts';
import { watchContent } from '../src/integrations/watch-content.ts';
import { examineSite } from '../src/pipeline.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { contentMissing, draftsFolderFor, portFault, portOption, readPort } from './site-options.ts';

const command = {
  name: 'npm run dev',
  does: 'Serves the site while it is written: follows every change, and shows problems in the page.',
  options: {
    content: contentOption,
    out: { type: 'string', value: '<folder>', help: 'The folder for derived files.' },
    port: portOption,
  },
} as const;

await runCommand(command, async ({ content, out, port: typed }) => {
  const port = readPort(typed);
  const wrong = port === undefined ? portFault(typed) : contentMissing(content);
  if (port === undefined || wrong !== undefined) {
    process.stderr.write(`${wrong}\n`);
    return 2;
  }
  const derived = out ?? draftsFolderFor(content);
  process.env['CLAIMS_DERIVED'] = derived;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const memory = makeMemory();
  const examine = async (): Promise<readonly Problem[]> => {
    const effects = makeEffects();
    const progress = makeProgress();
    memory.nextRound();
    const examination = await examineSite(effects, content, progress.show, memory, {
      drafts: true,
      within: memory,
    });
    progress.done();
    const sound = examination.problems.every(({ severity }) => severity !== 'problem');
    // A page whose file cannot be read at all stays as it was last, beside its problem.
    await writeDerived(effects, derived, examination, { keepVanished: !sound });
    return examination.problems;
  };
  const wording = (problems: readonly Problem[]) =>
    problems.length === 0 ? '' : formatTerminal(problems, content);
  const problems = await examine();
  if (problems.length > 0) process.stderr.write(`${wording(problems)}\n`);
  const integrations = [watchContent({ contentFolder: content, examine, wording, problems })];
  await dev({ server: { port, host: '127.0.0.1' }, integrations });
  return 0; // the server keeps the process
});
