import { z } from 'zod';
import { readMarkdownFile } from '../markdown/read-file.ts';
import type { CheckedGuide, GuidePart } from '../schemas/checked-story.ts';
import type { Problem } from '../schemas/problem.ts';
import type { LinkTargets } from './link-targets.ts';
import { prepareText, textSurroundings, type TextSurroundings } from './prepare-text.ts';
import { readingProblems } from './reading-problems.ts';
import { problemsOf } from './rule.ts';
import { textRules } from './rules.ts';
import type { TextUnderCheck } from './under-check.ts';
import type { TextFile } from './story-input.ts';

/** Front matter of a guide or problem page. */
const guideSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page.'),
  summary: z.string().min(1).describe('One sentence for lists and link previews.'),
  order: z.number().default(1000).describe('Position among the guides; ties go by id.'),
});

/** Checks guides and problem pages: the same Markdown as claims, but without articles to cite. Sorted by order, then id. */
export function checkGuides(
  files: readonly TextFile[],
  targets: LinkTargets,
): { guides: readonly CheckedGuide[]; problems: readonly Problem[] } {
  const surroundings = textSurroundings(undefined, [], targets);
  const checked = files.map((file) => checkGuide(file, surroundings));
  return {
    guides: checked
      .flatMap(({ guide }) => guide ?? [])
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkGuide(
  { id, file, text }: TextFile,
  surroundings: TextSurroundings,
): { guide?: CheckedGuide; problems: readonly Problem[] } {
  const read = readMarkdownFile(guideSchema, file, text, { title: id, summary: id });
  const under = prepareText(read, surroundings);
  const problems = [...readingProblems(read), ...problemsOf(textRules, under, file)];
  if (!read.fields) return { problems };
  return {
    guide: { id, ...read.fields, parts: under.body.parts.filter((part) => isKnown(part, under)) },
    problems,
  };
}

function isKnown(part: GuidePart, { knownInserts }: TextUnderCheck): boolean {
  return part.kind !== 'insert' || knownInserts.includes(part.name);
}
