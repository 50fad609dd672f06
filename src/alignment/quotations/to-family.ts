import type { QuotationFamily } from '../../schemas/alignment.ts';
import { relations, type Relation } from '../../schemas/comparison.ts';
import type { ValueOf } from '../../schemas/value.ts';
import { compareQuotations } from '../../values/compare-quotations.ts';
import { alignVersions } from './align-versions.ts';
import { describeDifferences } from './describe-differences.ts';
import { findParaphrases, type OwnSentence } from './find-paraphrases.ts';
import type { FamilyNames } from './name-families.ts';
import { joinedWordings } from './joined-wordings.ts';
import { overlappingPairs } from './overlapping-pairs.ts';
import { placesOf } from './places-of.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { areOnePerson } from './speakers-agree.ts';
import type { Wording } from './wording.ts';

/** What of the story a family is described with. */
export interface Surroundings {
  /** What readers call an account. */
  readonly labelOf: (article: string) => string;
  /** Sentences in which accounts tell of what somebody said, in their order. */
  readonly sentences: readonly OwnSentence[];
}

/** A family from its versions, in their order. Versions of the same words to the last mark are aligned once. */
export function toFamily(
  versions: readonly QuotedPassage[],
  { id, aliases }: FamilyNames,
  { labelOf, sentences }: Surroundings,
): QuotationFamily {
  const wordings = wordingsOf(versions);
  const areJoined = joinedWordings(
    wordings.flatMap(({ words }) => versions.find((each) => each.words === words) ?? []),
  );
  const comparable = overlappingPairs(wordings, areJoined);
  const places = placesOf(wordings, alignVersions(wordings, areJoined), comparable);
  const relation = strongest(
    comparable.map(([a, b]) => relationOf(wordings[a]?.words ?? '', wordings[b]?.words ?? '')),
  );
  const at = new Map(wordings.map(({ words }, index) => [words, index] as const));
  return {
    id,
    aliases: [...aliases],
    ...speakerOf(versions),
    versions: versions.map(({ version }) => version),
    places: places.map(({ kind, substantive, readings }) => ({
      ...(kind && { kind }),
      substantive,
      readings: versions.map(({ words, toRaw }) => {
        const reading = readings[at.get(words) ?? -1];
        return reading ? toRaw(reading) : null;
      }),
    })),
    relation,
    differs: describeDifferences({
      wordings,
      places,
      labelOf,
      unmarked: unmarkedIn(versions),
      isSame: relation === 'same',
    }),
    paraphrases: paraphrasesOf(versions, sentences),
  };
}

function paraphrasesOf(
  versions: readonly QuotedPassage[],
  sentences: readonly OwnSentence[],
): QuotationFamily['paraphrases'] {
  const told = new Set(versions.map(({ version }) => version.article));
  const keys = versions.flatMap((each) => each.keys);
  const { speaker } = speakerOf(versions);
  return findParaphrases(
    { speaker: speaker?.id, keys },
    sentences.filter(({ article }) => !told.has(article)),
  );
}

function wordingsOf(versions: readonly QuotedPassage[]): Wording[] {
  const wordings = new Map<string, Wording & { readonly articles: string[] }>();
  for (const { words, tokens, version } of versions) {
    const before = wordings.get(words);
    if (before === undefined)
      wordings.set(words, { words, tokens, articles: [version.article], stands: version });
    else if (!before.articles.includes(version.article)) before.articles.push(version.article);
  }
  return [...wordings.values()];
}

/** By the comparison that claims of kind quotation use. */
function relationOf(a: string, b: string): Relation {
  return compareQuotations(toValue(a), toValue(b)).relation;
}

function toValue(words: string): ValueOf<'quotation'> {
  return { kind: 'quotation', written: words, scope: {}, hedges: [], tolerances: [], words };
}

function strongest(found: readonly Relation[]): Relation {
  return relations.findLast((each) => found.includes(each)) ?? 'same';
}

/**
 * The fullest name, and the id that goes with it: “Donald Trump” rather than “Trump”. None where the accounts name two
 * people: both may have shouted one slogan, and the words are not to be put into the mouth of either alone.
 */
function speakerOf(versions: readonly QuotedPassage[]): Pick<QuotationFamily, 'speaker'> {
  const speakers = versions.flatMap(({ version: { speaker } }) => speaker ?? []);
  const ids = speakers.flatMap(({ id }) => id ?? []);
  if (ids.some((one) => ids.some((other) => !areOnePerson(one, other)))) return {};
  const [fullest] = speakers.toSorted(
    (a, b) =>
      Number(b.id !== undefined) - Number(a.id !== undefined) ||
      (b.id ?? '').split('-').length - (a.id ?? '').split('-').length ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return fullest ? { speaker: fullest } : {};
}

/** Accounts that have the words without marks only. */
function unmarkedIn(versions: readonly QuotedPassage[]): string[] {
  const marked = new Set(
    versions.filter(({ version }) => version.marked).map(({ version }) => version.article),
  );
  return [...new Set(versions.map(({ version }) => version.article))].filter((each) => !marked.has(each));
}
