/** Builds both sites and serves them until it is stopped. The sample comes last: the tests wait for it. */
import { buildSite } from '../../scripts/build-site.ts';
import { reportProblems } from '../../scripts/report-problems.ts';
import { serveFolder } from '../../scripts/server.ts';
import { derivedFolderFor } from '../../scripts/site-options.ts';
import { makeEffects } from '../../src/effects.ts';
import { builtSites } from './built-sites.ts';

for (const site of [builtSites.own, builtSites.sample]) {
  const { pages, problems } = await buildSite(
    makeEffects(),
    { ...site, derived: derivedFolderFor(site.content) },
    { clean: true },
  );
  if (reportProblems(problems, site.content)) process.exit(1);
  const { address } = await serveFolder(site.out, { base: site.base, port: site.port, strict: true });
  process.stdout.write(`${pages} pages of ${site.content} at ${address}\n`);
}
