import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Effects } from '../src/effects.ts';
import type { BuildPlace } from './build-site.ts';
import { swapFolder } from './swap-folder.ts';

/**
 * Renders the units asked for. Pages are rendered inside the project, where the site builder can rename its files, and moved out
 * when `complete` has added what the site builder does not make.
 */
export async function renderPages(
  effects: Effects,
  place: BuildPlace,
  asked: readonly string[],
  complete: (pages: string) => Promise<void>,
): Promise<void> {
  const workshop = resolve('.cache', `build-${randomUUID()}`);
  const request = `${workshop}/asked.json`;
  try {
    await effects.writeText(request, JSON.stringify(asked));
    await inEnvironment(
      {
        SITE_URL: place.site,
        BASE_PATH: place.base,
        CLAIMS_OUT: `${workshop}/dist`,
        CLAIMS_CACHE: `${workshop}/cache`,
        CLAIMS_DERIVED: resolve(place.derived),
        CLAIMS_ASKED: request,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      () => build({ logLevel: 'warn' }),
    );
    await complete(`${workshop}/dist`);
    await swapFolder(`${workshop}/dist`, place.out);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** The site builder and the pages read their surroundings from the environment; it is put back afterwards. */
async function inEnvironment(
  values: Readonly<Record<string, string | undefined>>,
  run: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  const put = ([name, value]: [string, string | undefined]) => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  Object.entries(values).forEach(put);
  try {
    await run();
  } finally {
    Object.keys(values).forEach((name) => put([name, before[name]]));
  }
}
