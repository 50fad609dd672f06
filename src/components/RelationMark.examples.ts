import { markLabels, type MarkKind } from './relation-labels.ts';

/** The family: the six relations, strongest first, then what stands where there is none. */
export const examples = Object.fromEntries(
  Object.entries(markLabels).map(([kind, words]) => [kind, { kind: kind as MarkKind, words }]), // the record’s own keys
);
