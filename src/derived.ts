/**
 * The `derived/` folder as pages read it: one JSON file a view, a manifest of all pages, feeds, the site’s settings. Its files were
 * written by `write-derived.ts` from values of the very types they are read as.
 */
import { makeEffects, type Effects } from './effects.ts';
import { feedSchema, type Feed } from './schemas/feed.ts';
import type { Manifest } from './schemas/manifest.ts';
import type { SiteSettings } from './schemas/site-file.ts';

/** The manifest last written. Throws when there is none: pages cannot be built before the content was examined. */
export async function readManifest(
  effects: Effects = makeEffects(),
  folder = derivedFolder(),
): Promise<Manifest> {
  // Written by write-derived.ts from a manifest of this very type; to check it again would take longer than to read it.
  return JSON.parse(await effects.readText(`${folder}/manifest.json`)) as Manifest;
}

/** What this copy of the site says of itself, as `site.yaml` was last read. */
export async function readSettings(effects: Effects = makeEffects()): Promise<SiteSettings> {
  // Written by writeDerived from settings of this very type.
  return JSON.parse(await effects.readText(`${derivedFolder()}/site.json`)) as SiteSettings;
}

/** What one page shows. `id` is one the manifest lists; any other throws. */
export async function readView<View>(id: string, effects: Effects = makeEffects()): Promise<View> {
  // Written by writeDerived from a view of this very type; the manifest says which page has which.
  return JSON.parse(await effects.readText(`${derivedFolder()}/views/${id}.json`)) as View;
}

/** All feeds, in the order of their ids. */
export async function readFeeds(effects: Effects = makeEffects()): Promise<readonly Feed[]> {
  const folder = `${derivedFolder()}/feeds`;
  const files = await effects.listFiles(folder);
  const texts = await Promise.all(files.map((file) => effects.readText(`${folder}/${file}`)));
  return texts.map((text) => feedSchema.parse(JSON.parse(text)));
}

/** Which units a build was asked for, by their names; all of them when it was asked for none in particular. */
export async function readRequest(effects: Effects = makeEffects()): Promise<(unit: string) => boolean> {
  const file = process.env['CLAIMS_ASKED'];
  if (file === undefined || file === '') return () => true;
  // Written by the build from names of this very type.
  const asked = new Set(JSON.parse(await effects.readText(file)) as string[]);
  return (unit) => asked.has(unit);
}

function derivedFolder(): string {
  return process.env['CLAIMS_DERIVED'] ?? 'derived';
}
