import type { Comparison } from '../schemas/comparison.ts';
import type { Value, ValueKind } from '../schemas/value.ts';
import { compareChoices, compareOrders, compareRanks } from './compare-alternatives.ts';
import { compareDates } from './compare-dates.ts';
import { compareDurations } from './compare-durations.ts';
import { compareLists } from './compare-lists.ts';
import { compareQuantities } from './compare-quantities.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareScopes, limitByScope } from './compare-scopes.ts';
import { compareTexts } from './compare-texts.ts';
import type { NamingContext } from './value-context.ts';

/**
 * How two values of one claim stand to each other, with the reason in words, the size of the difference and the ids of the
 * tolerances used. Scope comes first: a stated difference makes them not comparable, and a part of the scope that only one
 * states keeps them from being called the same or contradictory. Only sets disjoint by the words alone contradict; two free
 * texts or two transcriptions of one utterance never do, since the program cannot weigh words: editors may. Symmetric in
 * relation, difference and tolerances; spans and reason follow the order of the arguments. Relations are not transitive.
 */
export function compareValues(a: Value, b: Value, context: NamingContext = {}): Comparison {
  return compareScopes(a.scope, b.scope) ?? limitByScope(compareWithinScope(a, b, context), a.scope, b.scope);
}

function compareWithinScope(a: Value, b: Value, context: NamingContext): Comparison {
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'rank' && b.kind === 'rank') return compareRanks(a, b);
  if (a.kind === 'choice' && b.kind === 'choice') return compareChoices(a, b, context);
  if (a.kind === 'order' && b.kind === 'order') return compareOrders(a, b, context);
  if (a.kind === 'list' && b.kind === 'list') return compareLists(a, b);
  if (a.kind === 'quotation' && b.kind === 'quotation') return compareQuotations(a, b);
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a, b);
  return compareKinds(a.kind, b.kind);
}

function compareKinds(a: ValueKind, b: ValueKind): Comparison {
  if (a === 'text' || b === 'text') {
    const reason = `One is free text, the other ${kindPhrases[a === 'text' ? b : a]}: compared by editors only`;
    return { relation: 'unclear', reason, tolerances: [] };
  }
  return {
    relation: 'not-comparable',
    reason: `One gives ${kindPhrases[a]}, the other ${kindPhrases[b]}`,
    tolerances: [],
    scopeField: 'measure',
  };
}

const kindPhrases: Readonly<Record<ValueKind, string>> = {
  date: 'a date',
  duration: 'a duration',
  quantity: 'a quantity',
  rank: 'a rank',
  choice: 'one of the answers listed',
  order: 'an order of events',
  list: 'a list',
  quotation: 'words quoted',
  text: 'free text',
};
