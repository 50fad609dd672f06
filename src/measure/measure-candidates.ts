/** Whether the candidates of the first story reach the reference's claims, and stay out of its traps. */
import type { z } from 'zod';
import type { Candidate } from '../schemas/candidate.ts';
import { spansOverlap } from '../text/span.ts';
import { alignAndSuggest } from './examine-texts.ts';
import {
  articlesReached,
  articlesRead,
  contradictingPairs,
  findsContradiction,
  goldClaimsSchema,
  goldTrapsSchema,
  type GoldClaim,
} from './gold-claims.ts';
import { goldStoryOf, shortId, type GoldStory } from './gold-articles.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';

/** Candidates an editor is likely to look through. */
const lookedThrough = 40;
const seenAtOnce = 5;
const shareOfClaims = 0.7;

/** The two contradictions readers will look up first: the date of the operation, the length of the meeting. */
const flagships = ['C01', 'C03'];

export const measureCandidates: Measure = async (sources) => {
  const json = await sources.readGold('claims.json');
  if (json === undefined) return [];
  const { claims } = goldClaimsSchema.parse(JSON.parse(json));
  const gold = goldStoryOf(await sources.readStories(), [...new Set(claims.flatMap(articlesRead))]);
  if (gold === undefined) return [];
  const witnesses = [...gold.witnesses.values()];
  const { candidates } = alignAndSuggest(gold.story.id, witnesses, await sources.readTolerances());
  return [...claimRows(claims, candidates, gold), ...(await trapRows(sources, candidates, gold))];
};

function claimRows(
  claims: readonly GoldClaim[],
  candidates: readonly Candidate[],
  gold: GoldStory,
): MeasureRow[] {
  const first = candidates.slice(0, lookedThrough);
  const missed = claims.filter((claim) => !first.some((candidate) => isReached(claim, candidate, gold)));
  const ranks = flagships.flatMap((id) => {
    const claim = claims.find((each) => each.id === id);
    return claim ? [candidates.findIndex((candidate) => findsContradiction(claim, candidate, gold)) + 1] : [];
  });
  return [
    {
      set: 'claims.json',
      measure: `claims reached by a candidate in the first ${lookedThrough}`,
      ours: 1 - missed.length / claims.length,
      reach: shareOfClaims,
      note: `of ${claims.length} claims, of whatever kind; reached when the telling words of two readings lie in what the reference cites; not reached: ${missed.map(({ id, question }) => `${id} ${question}`).join('; ') || 'none'}`,
    },
    {
      set: 'claims.json',
      measure: `the contradictory date and duration among the first ${seenAtOnce}`,
      ours: ranks.filter((rank) => rank > 0 && rank <= seenAtOnce).length,
      reach: flagships.length,
      note: `places ${ranks.map((rank) => (rank === 0 ? 'none' : String(rank))).join(' and ')}`,
    },
  ];
}

function isReached(claim: GoldClaim, candidate: Candidate, gold: GoldStory): boolean {
  return articlesReached(claim, candidate, gold).length >= Math.min(2, articlesRead(claim).length);
}

async function trapRows(
  { readGold }: MeasureSources,
  candidates: readonly Candidate[],
  gold: GoldStory,
): Promise<MeasureRow[]> {
  const json = await readGold('traps.json');
  if (json === undefined) return [];
  const traps = goldTrapsSchema
    .parse(JSON.parse(json))
    .traps.filter(({ kind }) => kind === 'false-discrepancy');
  const caught = traps.filter((trap) => candidates.some((candidate) => isCaught(trap, candidate, gold)));
  return [
    {
      set: 'traps.json',
      measure: 'false discrepancies not proposed as contradiction',
      ours: traps.length - caught.length,
      reach: traps.length,
      note: `proposed: ${caught.map(({ id, title }) => `${id} ${title}`).join('; ') || 'none'}, of ${candidates.length} candidates`,
    },
  ];
}

type Trap = z.infer<typeof goldTrapsSchema>['traps'][number];

/** Whether two readings that are said to contradict stand on two passages of the trap. */
function isCaught({ passages }: Trap, candidate: Candidate, gold: GoldStory): boolean {
  const touched = new Set(
    passages.flatMap((passage) => {
      const [span, id] = [gold.spanOf(passage), gold.witnesses.get(shortId(passage.file))?.id];
      const reading = candidate.readings.find(({ article }) => article === id);
      return span && reading && spansOverlap(span, reading.mark) ? [reading.article] : [];
    }),
  );
  return contradictingPairs(candidate).some(({ a, b }) => touched.has(a) && touched.has(b));
}
