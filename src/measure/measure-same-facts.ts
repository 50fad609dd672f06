/** Finding, for a sentence of one article, the sentence of another that tells the same fact. */
import { z } from 'zod';
import type { FactSentence } from '../alignment/facts/fact-sentence.ts';
import { likenessIn, type Likeness } from '../alignment/facts/likeness.ts';
import { sentencesOf } from '../alignment/facts/sentences-of.ts';
import { weighTerms } from '../alignment/facts/weigh-terms.ts';
import { compareCodeUnits } from '../values/compare-code-units.ts';
import type { Span } from '../text/span.ts';
import { goldStoryOf, shortId, type GoldStory } from './gold-articles.ts';
import type { Measure, MeasureRow } from './measure.ts';
import { plainLikeness } from './plain-likeness.ts';

const set = 'seeds-same-fact.json';
const passageSchema = z.object({ file: z.string(), start: z.number(), end: z.number(), text: z.string() });
const pairsSchema = z.array(z.object({ fact: z.string(), a: passageSchema, b: passageSchema }));
type Pair = z.infer<typeof pairsSchema>[number];

/** The share of pairs whose second sentence must stand first, and among the first three. */
const reach = { first: 0.82, firstThree: 0.94 };

/** Every pair asked both ways. What asks is a sentence, so whatever the reference pairs with it in the other article is right. */
export const measureSameFacts: Measure = async ({ readGold, readStories }) => {
  const json = await readGold(set);
  if (json === undefined) return [];
  const pairs = pairsSchema.parse(JSON.parse(json));
  const gold = goldStoryOf(await readStories(), [...new Set(pairs.map(({ a }) => a.file))]);
  if (gold === undefined) return [];
  const sentences = weighTerms(
    [...gold.witnesses.values()].toSorted((a, b) => compareCodeUnits(a.id, b.id)).flatMap(sentencesOf),
  );
  const asAny = (one: Pair, other: Pair) => isSame(one.a, other.a) && one.b.file === other.b.file;
  const asOwnFact = (one: Pair, other: Pair) => asAny(one, other) && one.fact === other.fact;
  const ranksOf = (likeness: Likeness, right: typeof asAny) =>
    pairs.map((pair) =>
      rankOf(
        pair,
        pairs.filter((other) => right(pair, other)),
        sentences,
        likeness,
        gold,
      ),
    );
  const [ours, strict] = [asAny, asOwnFact].map((right) => ranksOf(likenessIn(sentences), right));
  const plain = ranksOf(plainLikeness([...gold.witnesses.values()], sentences), asAny);
  const row = (first: number, measure: string, share: number, near: string): MeasureRow => ({
    set,
    measure,
    ours: shareWithin(ours ?? [], first),
    best: { name: 'tf-idf', figure: shareWithin(plain, first) },
    reach: share,
    note: `${pairs.length} directed pairs, among the sentences of paragraphs and pull quotes; ${shareWithin(strict ?? [], first).toFixed(3)} where a sentence that tells several facts must be met for the one asked; settings near these score ${near}`,
  });
  return [
    row(1, 'sentence of the same fact ranked first', reach.first, '.80 to .84'),
    row(3, 'sentence of the same fact among the first three', reach.firstThree, '.92 to .94'),
  ];
};

function isSame(one: Pair['a'], other: Pair['a']): boolean {
  return one.file === other.file && one.start === other.start;
}

/** Place of the first right sentence in the ranking, from 1; Infinity when it has nothing in common with what asks. */
function rankOf(
  { a, b }: Pair,
  right: readonly Pair[],
  sentences: readonly FactSentence[],
  likeness: Likeness,
  { spanOf, witnesses }: GoldStory,
): number {
  const idOf = (file: string) => witnesses.get(shortId(file))?.id;
  const asks = bestOverlap(
    sentences.filter(({ article }) => article === idOf(a.file)),
    spanOf(a),
  );
  if (asks === undefined) return Infinity;
  const ranked = sentences
    .filter(
      ({ article, block }) => article === idOf(b.file) && (block === 'paragraph' || block === 'pull-quote'),
    )
    .map((sentence) => ({ sentence, score: likeness(asks, sentence) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.sentence.span.start - other.sentence.span.start);
  const wanted = right.flatMap((pair) => spanOf(pair.b) ?? []);
  const at = ranked.findIndex(({ sentence }) => wanted.some((span) => isMostly(sentence.span, span)));
  return at < 0 ? Infinity : at + 1;
}

function bestOverlap(sentences: readonly FactSentence[], span: Span | undefined): FactSentence | undefined {
  if (span === undefined) return undefined;
  return sentences.toSorted((one, other) => overlap(other.span, span) - overlap(one.span, span))[0];
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The sentence of the reference, though the two may cut a dateline or a mark differently. */
function isMostly(a: Span, b: Span): boolean {
  return overlap(a, b) > Math.min(a.end - a.start, b.end - b.start) / 2;
}

function shareWithin(ranks: readonly number[], first: number): number {
  return ranks.filter((rank) => rank <= first).length / Math.max(1, ranks.length);
}
