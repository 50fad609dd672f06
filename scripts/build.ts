/** `npm run build`: the finished site from committed content alone. */
import { makeEffects, type Effects } from '../src/effects.ts';
import type { Examination } from '../src/pipeline.ts';
import { explainPlan, isUpToDate } from '../src/building/build-plan.ts';
import { buildSite } from './build-site.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { addressesToRecord } from './record-addresses.ts';
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
    record: { type: 'boolean', help: 'Records new addresses afterwards, as npm run addresses does.' },
  },
} as const;

await runCommand(command, async (options) => {
  const place = readBuildPlace(options, process.env);
  if (typeof place === 'string') {
    process.stderr.write(`${place}\n`);
    return 2;
  }
  const effects = makeEffects();
  const progress = makeProgress();
  const { examination, plan } = await buildSite(effects, place, {
    onProgress: progress.show,
    clean: options.clean,
  });
  progress.done();
  if (reportProblems(examination.problems, options.content) || !plan) return 1;
  if (options.explain) effects.log(explainPlan(plan).join('\n'));
  const changed = isUpToDate(plan) ? ', nothing changed' : `, ${String(plan.kept.length)} kept`;
  effects.log(`${examination.views.length} pages in ${place.out}/${changed}`);
  await tellOrRecord(effects, options.content, options.record, examination);
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
  examination: Examination,
): Promise<void> {
  const outdated = (await addressesToRecord(effects, content, examination)).filter(
    ({ isOutdated }) => isOutdated,
  );
  for (const { file, text } of outdated) {
    if (record) await effects.writeText(`${content}/${file}`, text);
    effects.log(
      record
        ? `New addresses recorded in ${content}/${file}`
        : `${content}/${file} lacks new addresses. \`npm run build -- --record\` records them.`,
    );
  }
}
