import { readYamlFile } from '../markdown/read-file.ts';
import { outletsSchema } from '../schemas/outlets.ts';
import type { Outlets } from '../schemas/outlets.ts';
import type { Problem } from '../schemas/problem.ts';
import { siteFileSchema, usualSettings, type SiteSettings } from '../schemas/site-file.ts';
import { tolerancesSchema } from '../schemas/tolerance.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { readingProblems } from './reading-problems.ts';
import type { TextFile } from './story-input.ts';

/** Reads `site.yaml`; no file is one that says nothing. */
export function readSiteFile(file: TextFile = noSettings): {
  settings: SiteSettings;
  problems: readonly Problem[];
} {
  const read = readYamlFile(siteFileSchema, file.file, file.text);
  return { settings: read.fields ?? usualSettings, problems: readingProblems(read) };
}

const noSettings: TextFile = { id: 'site', file: 'site.yaml', text: '' };

/** Reads `outlets.yaml`; no file is no outlet. */
export function readOutlets(file: TextFile | undefined): { outlets: Outlets; problems: readonly Problem[] } {
  if (!file) return { outlets: {}, problems: [] };
  const read = readYamlFile(outletsSchema, file.file, file.text);
  return { outlets: read.fields ?? {}, problems: readingProblems(read) };
}

/** Reads `tolerances.yaml`; no file is no tolerance. */
export function readTolerances(file: TextFile | undefined): {
  tolerances: Tolerances;
  problems: readonly Problem[];
} {
  if (!file || file.text.trim() === '') return { tolerances: [], problems: [] };
  const read = readYamlFile(tolerancesSchema, file.file, file.text);
  return { tolerances: read.fields ?? [], problems: readingProblems(read) };
}
