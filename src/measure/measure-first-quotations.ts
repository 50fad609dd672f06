import { z } from 'zod';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention, MentionOf } from '../schemas/mention.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { Measure, MeasureRow } from './measure.ts';
import { unitOffsets } from './unit-offsets.ts';

const set = 'quotations.json';

const quotationSchema = z.object({
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.string(),
  speaker: z.string(),
});
type Reference = z.infer<typeof quotationSchema>;
const referenceSchema = z.object({ quotations: z.array(quotationSchema) });

/** The quotations of the first story: the same spans, the same forms, the same speakers. */
export const measureFirstQuotations: Measure = async (sources) => {
  const json = await sources.readGold(set);
  if (json === undefined) return [];
  const { quotations } = referenceSchema.parse(JSON.parse(json));
  const tolerances = await sources.readTolerances();
  const judged = (await sources.readArticles()).flatMap(({ entry, text }) => {
    if (entry === undefined || text === undefined) return [];
    const references = referencesIn(text, quotations);
    return references.length === 0
      ? []
      : references.map((each) => judge(each, text, findMentions(entry, text, tolerances)));
  });
  if (judged.length === 0) return [];
  const row = (measure: string, isRight: (each: Judged) => boolean, note: string): MeasureRow => ({
    set,
    measure,
    ours: judged.filter(isRight).length,
    reach: judged.length,
    note: `of ${String(judged.length)}; ${note}`,
  });
  return [
    row(
      'quotations found to the letter',
      ({ found }) => found,
      'marks included; the rules were made with these in sight',
    ),
    row(
      'quotations of the same form',
      ({ form }) => form,
      'direct, partial, inscription, heading, title, word',
    ),
    row(
      'quotations of the same speaker',
      ({ speaker }) => speaker,
      'nobody where the reference names nobody',
    ),
  ];
};

interface Judged {
  readonly found: boolean;
  readonly form: boolean;
  readonly speaker: boolean;
}

/** The references of the file that is this text; files are known by their words, for ours have other names. */
function referencesIn(text: string, quotations: readonly Reference[]): Reference[] {
  const unitOf = unitOffsets(text);
  const isHere = (each: Reference) => text.slice(unitOf(each.start), unitOf(each.end)) === each.text;
  const file = [...new Set(quotations.map((each) => each.file))].find((name) =>
    quotations.filter((each) => each.file === name).every(isHere),
  );
  return quotations.filter((each) => each.file === file);
}

function judge(reference: Reference, text: string, mentions: readonly Mention[]): Judged {
  const unitOf = unitOffsets(text);
  const [start, end] = [unitOf(reference.start), unitOf(reference.end)];
  const ours = mentions.find(
    (each): each is MentionOf<'quotation'> =>
      each.kind === 'quotation' && each.start === start && each.end === end,
  );
  return {
    found: ours !== undefined,
    form: ours?.stated.form === reference.kind,
    speaker: ours !== undefined && hasSpeaker(ours, reference.speaker, text),
  };
}

/** “Gustavo Petro (via line 27)” is Gustavo Petro; “none given”, “not stated” and a name cut off are nobody. */
function hasSpeaker({ stated, inferred }: MentionOf<'quotation'>, speaker: string, text: string): boolean {
  const wanted = foldForMatching(speaker.replace(/\(.*$/, '').trim());
  const isNobody = wanted === '' || /^(?:none|not stated|name missing)/.test(wanted);
  if (isNobody) return inferred === undefined;
  const ours = [inferred?.who.replaceAll('-', ' '), stated.speaker && textOf(text, stated.speaker)]
    .filter((each) => each !== undefined)
    .map(foldForMatching);
  const last = wanted.split(' ').at(-1) ?? wanted;
  return ours.some((each) => each.includes(last) || wanted.includes(each));
}
