import { z } from 'zod';
import type { QuotationFamily } from '../schemas/alignment.ts';
import { spansOverlap, textOf, type Span } from '../text/span.ts';
import { expectedPlaces, type ExpectedPlace } from './expected-places.ts';
import { goldStoryOf, shortId, type GoldStory } from './gold-articles.ts';
import type { Measure, MeasureRow } from './measure.ts';

const set = 'quotations.json';

const referenceSchema = z.object({
  quotations: z.array(
    z.object({ id: z.string(), file: z.string(), start: z.number(), end: z.number(), text: z.string() }),
  ),
  families: z.array(
    z.object({
      id: z.string(),
      members: z.array(z.string()),
      differences: z.record(z.string(), z.unknown()),
    }),
  ),
});
type Reference = z.infer<typeof referenceSchema>;

/** A quotation of the reference where it stands in our articles. */
interface Member extends Span {
  readonly id: string;
  readonly article: string;
}

/** The families of the first story: found whole, none joined wrongly, and the differences the reference lists. */
export const measureFamilies: Measure = async (sources) => {
  const json = await sources.readGold(set);
  if (json === undefined) return [];
  const reference = referenceSchema.parse(JSON.parse(json));
  const files = [...new Set(reference.quotations.map(({ file }) => shortId(file)))];
  const gold = goldStoryOf(await sources.readStories(), files);
  if (gold === undefined) return [];
  return rowsOf(reference, gold);
};

function rowsOf(reference: Reference, gold: GoldStory): MeasureRow[] {
  const members = membersOf(reference, gold);
  const { families } = gold.story.alignment;
  const missed = reference.families.filter((family) => !isFound(family, members, families, gold));
  const wrong = families.flatMap((family) => strangersIn(family, reference, members));
  const places = expectedPlaces.map((each) => ({ each, shown: isShown(each, members, families, gold) }));
  const unseen = places.filter(({ shown }) => !shown).map(({ each }) => describe(each));
  const shown = places.length - unseen.length;
  return [
    {
      set,
      measure: 'quotation families found',
      ours: reference.families.length - missed.length,
      reach: reference.families.length,
      note: withList(
        'all members in one family of ours',
        missed.map(({ id }) => id),
      ),
    },
    {
      set,
      measure: 'families without a quotation of another utterance',
      ours: families.length - new Set(wrong.map(({ family }) => family)).size,
      reach: families.length,
      note: withList(
        'of all families of ours in the first story',
        wrong.map(({ named }) => named),
      ),
    },
    {
      set,
      measure: 'differences between versions, as listed',
      ours: shown / places.length,
      reach: 0.95,
      note: withList(
        `${String(shown)} of ${String(places.length)}, each with its words and its kind; how the reference’s words were ` +
          'read stands in `src/measure/expected-places.ts`',
        unseen,
      ),
    },
  ];
}

function withList(note: string, exceptions: readonly string[]): string {
  return exceptions.length === 0 ? note : `${note}; not so: ${exceptions.join(', ')}`;
}

function membersOf({ quotations }: Reference, gold: GoldStory): ReadonlyMap<string, Member> {
  return new Map(
    quotations.flatMap((quotation) => {
      const span = gold.spanOf(quotation);
      const article = gold.witnesses.get(shortId(quotation.file))?.id;
      return span && article ? [[quotation.id, { ...span, id: quotation.id, article }] as const] : [];
    }),
  );
}

function standsIn(member: Member | undefined, { versions }: QuotationFamily): boolean {
  return versions.some((each) => member?.article === each.article && spansOverlap(member, each));
}

/** All members in one family; where a difference names an article instead of a quotation, a version of that article too. */
function isFound(
  { members: ids, differences }: Reference['families'][number],
  members: ReadonlyMap<string, Member>,
  families: readonly QuotationFamily[],
  gold: GoldStory,
): boolean {
  const unmarked = ids.length > 1 ? [] : Object.keys(differences).flatMap((pair) => pair.split('|').slice(1));
  return families.some(
    (family) =>
      ids.every((id) => standsIn(members.get(id), family)) &&
      unmarked.every((file) =>
        family.versions.some(({ article }) => article === gold.witnesses.get(file)?.id),
      ),
  );
}

/** Quotations in a family of ours that the reference has in another family or in none. */
function strangersIn(
  family: QuotationFamily,
  { families }: Reference,
  members: ReadonlyMap<string, Member>,
): { readonly family: string; readonly named: string }[] {
  const here = [...members.values()].filter((member) => standsIn(member, family)).map(({ id }) => id);
  const [home] = families.filter((each) => each.members.some((id) => here.includes(id)));
  return here
    .filter((id) => !home?.members.includes(id))
    .map((id) => ({ family: family.id, named: `${id} in ${family.id}` }));
}

/** Whether the family shows the difference: a place with these words and one of these kinds, or other marks. */
function isShown(
  { between: [first, second], shown }: ExpectedPlace,
  members: ReadonlyMap<string, Member>,
  families: readonly QuotationFamily[],
  gold: GoldStory,
): boolean {
  const family = families.find((each) => standsIn(members.get(first), each));
  if (shown.by === 'nothing' || family === undefined) return false;
  const textOfArticle = new Map([...gold.witnesses.values()].map(({ id, text }) => [id, text] as const));
  const read = (article: string, span: Span) => textOf(textOfArticle.get(article) ?? '', span);
  const versionsOf = (id: string) => {
    const article = gold.witnesses.get(id)?.id;
    return family.versions.flatMap((version, at) => {
      const member = members.get(id);
      const isMeant = member
        ? standsIn(member, { ...family, versions: [version] })
        : version.article === article;
      return isMeant ? [{ ...version, at }] : [];
    });
  };
  const [ones, others] = [versionsOf(first), versionsOf(second)];
  if (shown.by === 'marks') {
    const marksOf = ({ article, start, end, words }: (typeof ones)[number]) =>
      `${read(article, { start, end: words.start })} ${read(article, { start: words.end, end })}`;
    return ones.some((one) => others.some((other) => marksOf(one) !== marksOf(other)));
  }
  const readBy = (versions: typeof ones, readings: QuotationFamily['places'][number]['readings']) =>
    versions.map(({ at, article }) => (readings[at] ? read(article, readings[at]) : '')).join('');
  return family.places.some(
    ({ kind, readings }) =>
      kind !== undefined &&
      shown.kinds.includes(kind) &&
      agrees(readBy(ones, readings), shown.reads[0]) &&
      agrees(readBy(others, readings), shown.reads[1]),
  );
}

/** The place may run on beyond the words that the reference names, but not begin elsewhere. */
function agrees(read: string, expected: string): boolean {
  return expected === '' ? read === '' : read.startsWith(expected);
}

function describe({ family, shown }: ExpectedPlace): string {
  if (shown.by === 'place') return `${family} “${shown.reads[0]}” > “${shown.reads[1]}”`;
  return `${family} ${shown.by === 'marks' ? 'marks' : shown.because}`;
}
