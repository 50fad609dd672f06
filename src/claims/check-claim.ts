import type { ReadFile } from '../markdown/read-file.ts';
import type { Cell, CheckedClaim } from '../schemas/checked-story.ts';
import type { ClaimFile } from '../schemas/claim.ts';
import { relations, type Relation } from '../schemas/comparison.ts';
import type { Problem } from '../schemas/problem.ts';
import { answeringReadings } from './answering-readings.ts';
import { claimCells } from './claim-cells.ts';
import { claimOrigins } from './claim-origins.ts';
import { prepareClaim } from './prepare-claim.ts';
import { prepareText, quotationsIn, type TextSurroundings } from './prepare-text.ts';
import { readingProblems } from './reading-problems.ts';
import { problemsOf } from './rule.ts';
import { claimRules, textRules } from './rules.ts';
import { translatedQuotations } from './translated-quotations.ts';
import type { ClaimUnderCheck, StoryUnderCheck, TextUnderCheck } from './under-check.ts';

/** One claim as pages show it; absent when its front matter cannot be read at all. All its problems either way. */
export function checkClaim(
  id: string,
  read: ReadFile<ClaimFile>,
  story: StoryUnderCheck,
  surroundings: TextSurroundings,
): { claim?: CheckedClaim; problems: readonly Problem[] } {
  const problems = readingProblems(read);
  if (!read.fields) return { problems };
  const under = prepareClaim(id, read, read.fields, story);
  const text = claimText(under, surroundings);
  problems.push(...problemsOf(textRules, text, read.file), ...problemsOf(claimRules, under, read.file));
  return { claim: assemble(under, text), problems };
}

function claimText(under: ClaimUnderCheck, surroundings: TextSurroundings): TextUnderCheck {
  const evidence = under.fields.truth.evidence.flatMap(
    ({ file }) => under.story.input.evidence.get(file) ?? [],
  );
  return prepareText(under.read, surroundings, under.citations, frontMatterQuotations(under), evidence);
}

/** Quotation marks in the editors' own words: what they enclose must stand in an article. */
function frontMatterQuotations({ fields, read }: ClaimUnderCheck): TextUnderCheck['quotations'] {
  const at = (text: string | undefined, ...path: (string | number)[]) =>
    quotationsIn(text, read.valueAt(path));
  return [
    ...(['title', 'question', 'finding'] as const).flatMap((key) => at(fields[key], key)),
    ...Object.entries(fields.readings).flatMap(([id, { says, because, origin, voice }]) => [
      ...at(voice, 'readings', id, 'voice'),
      ...at(says, 'readings', id, 'says'),
      ...at(because, 'readings', id, 'because'),
      ...at(origin?.because, 'readings', id, 'origin', 'because'),
    ]),
    ...Object.entries(fields.silent).flatMap(([id, { seen }]) =>
      seen.flatMap(({ because }, index) => at(because, 'silent', id, 'seen', index, 'because')),
    ),
    ...Object.entries(fields.lacuna).flatMap(([id, because]) => at(because, 'lacuna', id)),
    ...fields.judged.flatMap(({ because }, index) => at(because, 'judged', index, 'because')),
    ...at(fields.preferred?.because, 'preferred', 'because'),
    ...at(fields.truth.because, 'truth', 'because'),
    ...translatedQuotations(read),
  ];
}

function assemble(under: ClaimUnderCheck, text: TextUnderCheck): CheckedClaim {
  const { id, fields, pairs } = under;
  const counted = claimOrigins(answeringReadings(under), under.story.input.alignment, pairs);
  const cells = claimCells(under, counted.origins);
  const shown = pairs.filter(({ a, b }) => hasReading(cells, a) && hasReading(cells, b));
  const relation = strongest(shown.map((pair) => pair.relation));
  return {
    id,
    file: fields,
    kind: fields.kind,
    scope: fields.scope,
    cells,
    pairs: shown,
    ...(relation && { relation }),
    ...counted,
    truth: fields.truth.state,
    bodyHtml: text.body.html,
  };
}

function hasReading(cells: readonly Cell[], article: string): boolean {
  return cells.some((cell) => cell.kind === 'reading' && cell.article === article);
}

function strongest(found: readonly Relation[]): Relation | undefined {
  return relations.findLast((relation) => found.includes(relation));
}
