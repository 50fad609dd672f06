/** `npm run merge`: one site from the parts that `npm run build -- --shard` made, the same as if it had been built at once. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { makeEffects } from '../src/effects.ts';
import { buildSite } from './build-site.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { reportProblems } from './report-problems.ts';
import { layTogether, partsFault } from './shard-parts.ts';
import { outOption, readBuildPlace } from './site-options.ts';

const command = {
  name: 'npm run merge',
  does: 'Joins parts of a site, and builds what belongs to no single part: lists, feeds, search.',
  options: { content: contentOption, out: outOption },
  argument: '<part>',
  furtherArguments: '<part>…',
  notes: 'What no part holds, or holds of other content than is there now, is built anew.',
} as const;

await runCommand(command, async (options, first, further) => {
  const place = readBuildPlace(options, process.env);
  const parts = [...(first === undefined ? [] : [first]), ...further];
  const fault =
    typeof place === 'string'
      ? place
      : parts.length === 0
        ? 'Unexpected lack of parts, expected the folders that `npm run build -- --shard` made.'
        : await partsFault(parts);
  if (typeof place === 'string' || fault !== undefined) {
    process.stderr.write(`${fault ?? ''}\n`);
    return 2;
  }
  const effects = makeEffects();
  const progress = makeProgress();
  const previous = `.cache/parts-${randomUUID()}`;
  try {
    progress.show('Laying parts together', 1, 1);
    await layTogether(effects, parts, { derived: place.derived, pages: previous });
    const { pages, problems, plan } = await buildSite(effects, place, {
      onProgress: progress.show,
      previous,
    });
    progress.done();
    if (reportProblems(problems, options.content) || !plan) return 1;
    effects.log(
      `${pages} pages in ${place.out}/, ${String(plan.kept)} kept from ${String(parts.length)} parts`,
    );
    return 0;
  } finally {
    await rm(previous, { recursive: true, force: true });
  }
});
