/** What surrounds a value while it is read, compared or described. */
import type { ClaimFile } from '../schemas/claim.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Scope, Value, ValueKind } from '../schemas/value.ts';

export interface ValueContext {
  readonly kind: ValueKind;
  readonly scope: Scope;
  /** For kind `choice`: the claim’s choices. */
  readonly choices?: ClaimFile['choices'];
  /** For kind `order`: the claim’s two events. */
  readonly events?: ClaimFile['events'];
  readonly tolerances: Tolerances;
  /** The cited passage: the words of a quotation or a free text when no value is written. */
  readonly quote?: string;
}

/** The part of the context that gives names for readers. Without it ids stand for themselves. */
export type NamingContext = Partial<Pick<ValueContext, 'choices' | 'events'>>;

/** A value, or why there is none, in the grammar of problems: unexpected – expected – advice. */
export type Reading<Of extends Value = Value> = { readonly ok: true; readonly value: Of } | Unreadable;

export interface Unreadable {
  readonly ok: false;
  readonly unexpected: string;
  readonly expected: string;
  readonly advice: string;
}

/** The fields every value has, for a value read without hedge or tolerance. */
export function plainly(written: string, context: Pick<ValueContext, 'scope'>) {
  return { written, scope: context.scope, hedges: [], tolerances: [] };
}
