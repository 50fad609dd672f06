/** `npm start`: everything from raw articles to a site in the browser. */
import { makeEffects } from '../src/effects.ts';
import { buildSite } from './build-site.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';
import { reportProblems } from './report-problems.ts';
import { serveFolder } from './server.ts';
import { outOption, portFault, portOption, readBuildPlace, readPort } from './site-options.ts';

const command = {
  name: 'npm start',
  does: 'Normalizes the articles, checks the claims, builds the site, serves it and prints its address.',
  options: {
    content: contentOption,
    out: outOption,
    port: portOption,
    once: { type: 'boolean', help: 'Ask the server for the first page, then stop.' },
  },
} as const;

await runCommand(command, async (options) => {
  const place = readBuildPlace(options, process.env);
  const port = readPort(options.port);
  if (typeof place === 'string' || port === undefined) {
    process.stderr.write(`${typeof place === 'string' ? place : portFault(options.port)}\n`);
    return 2;
  }
  const progress = makeProgress();
  const { pages, problems } = await buildSite(makeEffects(), place, { onProgress: progress.show });
  progress.done();
  if (reportProblems(problems, options.content)) return 1;
  const served = await serveFolder(place.out, { base: place.base, port });
  process.stdout.write(`\n  ${pages} pages, to read at  ${served.address}\n\n`);
  if (!options.once) {
    process.stdout.write('  Ctrl+C stops the server.\n');
    return 0; // the server keeps the process
  }
  const answer = await fetch(served.address);
  await served.close();
  return answer.ok ? 0 : 1;
});
