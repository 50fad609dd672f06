/** Renders pages into a folder of their own, in several processes where there are many, and puts it in the place of the last. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { partsOf } from '../src/building/parts-of.ts';
import type { Effects } from '../src/effects.ts';
import type { BuildPlace } from './build-site.ts';
import { mergeFolder } from './merge-folder.ts';
import { swapFolder } from './swap-folder.ts';

/** A process takes about as long to start as some hundred pages take to render. */
const pagesWorthAProcess = 500;

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
  const processes = Math.min(availableParallelism(), Math.floor(asked.length / pagesWorthAProcess));
  const stop = new AbortController();
  try {
    const parts = partsOf(asked, Math.max(1, processes)).map((units, at) => ({
      units,
      folder: `${workshop}/${String(at)}`,
    }));
    await Promise.all(
      parts.map(({ units, folder }) => renderPart(effects, place, units, folder, stop.signal)),
    );
    const [pages = '', ...others] = parts.map(({ folder }) => `${folder}/dist`);
    for (const other of others) mergeFolder(other, pages);
    await complete(pages);
    await swapFolder(pages, place.out);
  } finally {
    stop.abort(); // where one part failed the others need not end
    await rm(workshop, { recursive: true, force: true });
  }
}

/** In a process of its own: the site builder and the pages read their surroundings from the environment. */
async function renderPart(
  effects: Effects,
  { site, base, derived }: BuildPlace,
  units: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const request = `${folder}/asked.json`;
  await effects.writeText(request, JSON.stringify(units));
  const { SITE_URL: _site, ...inherited } = process.env;
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/render-part.ts'], {
    signal,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...inherited,
      ...(site !== undefined && { SITE_URL: site }),
      BASE_PATH: base,
      CLAIMS_OUT: `${folder}/dist`,
      CLAIMS_CACHE: `${folder}/cache`,
      CLAIMS_DERIVED: resolve(derived),
      CLAIMS_ASKED: request,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  await new Promise<void>((fulfil, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) fulfil();
      else reject(new Error(`rendering pages ended with ${String(code)}; what it said stands above`));
    });
  });
}
