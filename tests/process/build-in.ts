import { join } from 'node:path';
import { buildSite, type BuildOptions } from '../../scripts/build-site.ts';
import { makeEffects } from '../../src/effects.ts';

/** Builds `<folder>/content` into `<folder>/<out>`, with a memory of its own. Gives the number of units it kept; throws on problems. */
export async function buildIn(folder: string, out: string, how: BuildOptions): Promise<number> {
  const place = {
    content: join(folder, 'content'),
    out: join(folder, out),
    derived: join(folder, `derived-${out}`),
    site: 'https://news.example',
    base: '/sub/',
  };
  const { problems, plan } = await buildSite(makeEffects(), place, how);
  if (!plan) throw new Error(`unsound: ${JSON.stringify(problems.slice(0, 3))}`);
  return plan.kept;
}
