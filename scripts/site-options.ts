/** What the commands that build or serve a site read from their options and from `SITE_URL` and `BASE_PATH`. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { makeEffects } from '../src/effects.ts';
import { readBasePath } from '../src/hosting/base-path.ts';
import { readSiteUrl } from '../src/hosting/site-url.ts';
import type { BuildPlace } from './build-site.ts';

export const outOption = {
  type: 'string',
  default: 'dist',
  value: '<folder>',
  help: 'The folder for the finished pages.',
} as const;

export const portOption = {
  type: 'string',
  default: '4321',
  value: '<number>',
  help: 'The port; when it is taken, a free one is used.',
} as const;

/** Where a build reads and writes. Gives a sentence when there is no content, or the environment names no place. */
export function readBuildPlace(
  { content, out }: { content: string; out: string },
  environment: NodeJS.ProcessEnv,
): BuildPlace | string {
  const missing = contentMissing(content);
  if (missing !== undefined) return missing;
  try {
    return {
      content,
      out,
      derived: derivedFolderFor(content),
      site: readSiteUrl(environment['SITE_URL']),
      base: readBasePath(environment['BASE_PATH']),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `Unexpected ${error.message}, expected SITE_URL like https://example.org and BASE_PATH like /news/.`;
  }
}

/** A sentence when there is no such folder; a mistyped name must not pass for an empty site. */
export function contentMissing(content: string): string | undefined {
  if (makeEffects().exists(content)) return undefined;
  return `Unexpected content folder “${content}”, expected a folder that is there.`;
}

/** `derived` for the project's own content; other content folders get one each, so that none disturbs another. */
export function derivedFolderFor(content: string): string {
  if (resolve(content) === resolve('content')) return 'derived';
  return `.cache/derived-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8)}`;
}

/** Another folder, for pages that show drafts. */
export function draftsFolderFor(content: string): string {
  return `.cache/drafts-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8)}`;
}

/** The port typed; undefined when it is none. */
export function readPort(typed: string): number | undefined {
  const port = Number(typed);
  return /^\d+$/.test(typed) && port <= 65_535 ? port : undefined;
}

/** What to say of words that are no port. */
export function portFault(typed: string): string {
  return `Unexpected port “${typed}”, expected a whole number from 0 to 65535.`;
}
