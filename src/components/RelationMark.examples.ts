import { markKinds, markLabel } from './relation-labels.ts';

export const examples = {
  ...Object.fromEntries(markKinds.map((kind) => [kind, { kind, words: markLabel(kind) }])),
  'word read out only': { kind: 'contradict', label: 'hidden' },
};
