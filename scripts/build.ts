/** `npm run build`: the finished site from committed content alone. */
import { makeEffects, type Effects } from '../src/effects.ts';
import { explainPlan, isUpToDate } from '../src/building/build-plan.ts';
import { readShard } from '../src/building/shard.ts';
import { buildSite } from './build-site.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import type { RecordedFile } from './record-addresses.ts';
import { reportProblems } from './report-problems.ts';
import { outOption, readBuildPlace } from './site-options.ts';

const command = {
  name: 'npm run build',
  does: 'Builds the site. SITE_URL and BASE_PATH in the environment say where it will stand.',
  options: {
    content: contentOption,
    out: outOption,
    clean: { type: 'boolean', help: 'Renders every page, whatever the last build left.' },
    explain: { type: 'boolean', help: 'Says of every page that is rendered why.' },
    shard: {
      type: 'string',
      value: '<k>/<n>',
      help: 'Builds the k-th of n parts into --out, for npm run merge.',
    },
    record: { type: 'boolean', help: 'Records new addresses afterwards, as npm run addresses does.' },
  },
} as const;

await runCommand(command, async (options) => {
  const place = readBuildPlace(options, process.env);
  if (typeof place === 'string') {
    process.stderr.write(`${place}\n`);
    return 2;
  }
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  if (options.shard !== undefined && !shard) {
    process.stderr.write(`Unexpected part “${options.shard}”, expected one like 2/3.\n`);
    return 2;
  }
  const effects = makeEffects();
  const progress = makeProgress();
  const { pages, problems, unrecorded, plan } = await buildSite(effects, place, {
    onProgress: progress.show,
    clean: options.clean,
    shard,
  });
  progress.done();
  if (reportProblems(problems, options.content) || !plan) return 1;
  if (options.explain) effects.log(explainPlan(plan).join('\n'));
  const changed = isUpToDate(plan) ? ', nothing changed' : `, ${String(plan.kept)} kept`;
  effects.log(`${pages} pages in ${place.out}/${changed}`);
  await tellOrRecord(effects, options.content, options.record, unrecorded);
  if (place.site === undefined) {
    effects.log(
      'SITE_URL is not set: canonical links, pictures in link previews, sitemap and feeds are left out.',
    );
  }
  return 0;
});

/** A link to a page nobody recorded can break unnoticed; whoever publishes hears of it, or has it recorded. */
async function tellOrRecord(
  effects: Effects,
  content: string,
  record: boolean,
  outdated: readonly RecordedFile[],
): Promise<void> {
  if (outdated.length === 0) return;
  if (record) for (const { file, text } of outdated) await effects.writeText(`${content}/${file}`, text);
  const files = nameSome(outdated.map(({ file }) => `${content}/${file}`));
  effects.log(
    record
      ? `New addresses recorded in ${files}`
      : `New addresses are missing in ${files}. \`npm run build -- --record\` records them.`,
  );
}

/** “a, b, c and 4 more”. */
function nameSome(files: readonly string[]): string {
  const [shown, more] = [files.slice(0, 3).join(', '), files.length - 3];
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
