/** Bare texts through all stages, as one story; what measures of alignment and candidates read. */
import { alignStory } from '../alignment/align-story.ts';
import { suggestClaims } from '../candidates/suggest-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { normalizeArticle } from '../normalize/normalize-article.ts';
import type { StoryAlignment } from '../schemas/alignment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import { sourceFileSchema } from '../schemas/source-file.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';

export interface PlainText {
  readonly id: string;
  readonly text: string;
  /** EDTF; absent where nobody knows. */
  readonly published?: string;
  /** Who published it. */
  readonly outlet: string;
}

export interface ExaminedTexts {
  readonly witnesses: readonly Witness[];
  readonly alignment: StoryAlignment;
  readonly candidates: readonly Candidate[];
}

/** Normalizes, reads and aligns the texts of one story and suggests claims, without claims or decisions of editors. */
export function examineTexts(
  story: string,
  texts: readonly PlainText[],
  tolerances: Tolerances,
): ExaminedTexts {
  const witnesses = texts.flatMap((text) => witnessOf(story, text, tolerances) ?? []);
  return { witnesses, ...alignAndSuggest(story, witnesses, tolerances) };
}

/** The same for witnesses that are there already. */
export function alignAndSuggest(
  story: string,
  witnesses: readonly Witness[],
  tolerances: Tolerances,
): Omit<ExaminedTexts, 'witnesses'> {
  const alignment = alignStory(story, witnesses);
  const none = { claims: [], selection: { declined: [] } };
  return { alignment, candidates: suggestClaims({ witnesses, alignment, tolerances, ...none }) };
}

/** One text as a witness; absent when it is no article. */
export function witnessOf(
  story: string,
  { id, text, published, outlet }: PlainText,
  tolerances: Tolerances,
): Witness | undefined {
  const file = `${id}.txt`;
  const given = { label: outlet, siglum: 'Z', 'received-as': file, published, outlet };
  const { entry, text: raw } = normalizeArticle({
    story,
    article: id,
    file,
    bytes: new TextEncoder().encode(text),
    source: sourceFileSchema.parse(given),
  });
  if (entry === undefined || raw === undefined) return undefined;
  return { id, entry, text: raw, mentions: findMentions(entry, raw, tolerances), label: outlet };
}
