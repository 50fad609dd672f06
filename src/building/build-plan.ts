/** What of a site has to be rendered again, and why: today’s keys against those the finished pages were made from. */
import type { BuildRecord } from '../schemas/build-record.ts';

/** Why a unit is rendered. All but the last two hold for all units at once. */
export type BuildReason = 'first' | 'incomplete' | 'program' | 'surroundings' | 'frame' | 'new' | 'changed';

export interface BuildPlan {
  /** Units to render, by name, in the order of the site. */
  readonly asked: ReadonlyMap<string, BuildReason>;
  /** Names of units whose files stay as they are. */
  readonly kept: readonly string[];
  /** Names of units that are no more. */
  readonly gone: readonly string[];
}

/**
 * Compares two records. Without an earlier one, with one of another program or place, or when finished pages are missing,
 * everything is rendered.
 */
export function planBuild(now: BuildRecord, before: BuildRecord | 'incomplete' | undefined): BuildPlan {
  const common = commonReason(now, before);
  const earlier = typeof before === 'object' ? before.units : {};
  const asked = new Map<string, BuildReason>();
  const kept: string[] = [];
  for (const [name, key] of Object.entries(now.units)) {
    const reason = common ?? ownReason(key, Object.hasOwn(earlier, name) ? earlier[name] : undefined);
    if (reason === undefined) kept.push(name);
    else asked.set(name, reason);
  }
  return { asked, kept, gone: Object.keys(earlier).filter((name) => !Object.hasOwn(now.units, name)) };
}

function commonReason(
  now: BuildRecord,
  before: BuildRecord | 'incomplete' | undefined,
): BuildReason | undefined {
  if (!before) return 'first';
  if (before === 'incomplete') return 'incomplete';
  if (now.program !== before.program) return 'program';
  if (now.surroundings !== before.surroundings) return 'surroundings';
  return now.frame === before.frame ? undefined : 'frame';
}

function ownReason(key: string, before: string | undefined): BuildReason | undefined {
  if (before === undefined) return 'new';
  return key === before ? undefined : 'changed';
}

/** Whether the finished pages are today’s already. */
export function isUpToDate({ asked, gone }: Pick<BuildPlan, 'asked' | 'gone'>): boolean {
  return asked.size === 0 && gone.length === 0;
}

const sentences: Readonly<Record<BuildReason, string>> = {
  first: 'there is no earlier build to keep it from',
  incomplete: 'pages of the last build are missing',
  program: 'the program changed',
  surroundings: 'the site was built for another address',
  frame: 'what stands on every page changed',
  new: 'it is new',
  changed: 'what it shows changed',
};

/** One line a unit: “claims/bridge/length: what it shows changed”. */
export function explainPlan({ asked, gone }: Pick<BuildPlan, 'asked' | 'gone'>): string[] {
  return [
    ...[...asked].map(([name, reason]) => `${name}: ${sentences[reason]}`),
    ...gone.map((name) => `${name}: it is no more`),
  ];
}
