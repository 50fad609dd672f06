/** `npm run build`: the finished site from committed content alone. */
import { makeEffects } from '../src/effects.ts';
import { buildSite } from './build-site.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { reportProblems } from './report-problems.ts';
import { outOption, readBuildPlace } from './site-options.ts';

const command = {
  name: 'npm run build',
  does: 'Builds the site. SITE_URL and BASE_PATH in the environment say where it will stand.',
  options: { content: contentOption, out: outOption },
} as const;

await runCommand(command, async (options) => {
  const place = readBuildPlace(options, process.env);
  if (typeof place === 'string') {
    process.stderr.write(`${place}\n`);
    return 2;
  }
  const effects = makeEffects();
  const progress = makeProgress();
  const { problems, views } = await buildSite(effects, place, progress.show);
  progress.done();
  if (reportProblems(problems, options.content)) return 1;
  effects.log(`${views.length} pages in ${place.out}/`);
  if (place.site === undefined) {
    effects.log('SITE_URL is not set: canonical links, sitemap and feed are left out.');
  }
  return 0;
});
