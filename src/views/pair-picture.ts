import type { CheckedClaim, CheckedPair, CheckedStory } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import type { PairPicture } from '../schemas/claim-view.ts';
import { accountOf } from './claim-accounts.ts';

/** Two accounts need no drawing. */
const fewestAccounts = 3;
/** In units of the drawing, about a pixel each. Wider than high, to stand beside the finding. */
const radius = { x: 96, y: 62 };
/** Every account beyond the fourth widens the ring by this part. */
const widening = 0.12;
/** Room for a letter and its band around the outermost letters. */
const margin = 22;
/** How far from a letter's centre its lines stop. */
const clearance = 18;
/** Neighbours' marks stand in the middle of their line; others' nearer to one end, clear of the crossing. */
const markAt = { neighbours: 0.5, across: 0.32 };

const parting: readonly Relation[] = ['not-comparable', 'unclear', 'contradict'];

type Node = PairPicture['nodes'][number];

/**
 * The pairs as a drawing: the accounts in a ring, those of one origin side by side and joined by a band, a line for each
 * pair. Coordinates are rounded to a tenth, so that they are the same everywhere. Absent below three readings.
 */
export function pairPicture(story: CheckedStory, claim: CheckedClaim): PairPicture | undefined {
  const groups = claim.origins.map(({ articles }) => articles);
  const ids = groups.flat();
  if (ids.length < fewestAccounts) return undefined;
  const nodes = placed(ids.map((id, index) => ({ ...accountOf(story, id), ...onRing(index, ids.length) })));
  return {
    width: Math.max(...nodes.map(({ x }) => x)) + margin,
    height: Math.max(...nodes.map(({ y }) => y)) + margin,
    nodes,
    lines: claim.pairs.flatMap((pair) => lineOf(pair, nodes)),
    bands: groups.filter((group) => group.length > 1).map((group) => bandOf(group, nodes)),
  };
}

/** Even numbers stand on a flat side, odd ones on a side with one at the top. */
function onRing(index: number, count: number): { x: number; y: number } {
  const turn = (index - (count % 2 === 0 ? 0.5 : 0)) / count;
  const wide = 1 + widening * Math.max(0, count - 4);
  return {
    x: wide * radius.x * Math.sin(2 * Math.PI * turn),
    y: -wide * radius.y * Math.cos(2 * Math.PI * turn),
  };
}

/** Moves the ring so that its outermost letters keep the margin from the edges at the left and the top. */
function placed(nodes: readonly Node[]): Node[] {
  const left = Math.min(...nodes.map(({ x }) => x)) - margin;
  const top = Math.min(...nodes.map(({ y }) => y)) - margin;
  return nodes.map((node) => ({ ...node, x: tenth(node.x - left), y: tenth(node.y - top) }));
}

function lineOf({ a, b, relation }: CheckedPair, nodes: readonly Node[]): PairPicture['lines'] {
  const [from, to] = [
    nodes.findIndex(({ article }) => article === a),
    nodes.findIndex(({ article }) => article === b),
  ];
  const [one, other] = [nodes[from], nodes[to]];
  if (!one || !other) return [];
  const step = Math.abs(from - to);
  const at = step === 1 || step === nodes.length - 1 ? markAt.neighbours : markAt.across;
  const short = clearance / Math.hypot(other.x - one.x, other.y - one.y);
  const start = between(one, other, short);
  const end = between(one, other, 1 - short);
  return [
    {
      relation,
      ...{ x1: start.x, y1: start.y, x2: end.x, y2: end.y },
      ...(parting.includes(relation) && { mark: between(one, other, at) }),
    },
  ];
}

function between(from: Node, to: Node, part: number): { x: number; y: number } {
  return { x: tenth(from.x + (to.x - from.x) * part), y: tenth(from.y + (to.y - from.y) * part) };
}

function bandOf(group: readonly string[], nodes: readonly Node[]): string {
  return nodes
    .filter(({ article }) => group.includes(article))
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');
}

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}
