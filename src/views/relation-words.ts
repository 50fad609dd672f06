import type { Relation } from '../schemas/comparison.ts';

/** How readers read each relation, strongest first: the order in which lists and filters show them. */
export const relationWords: readonly {
  readonly relation: Relation;
  readonly label: string;
  readonly when: string;
}[] = [
  {
    relation: 'contradict',
    label: 'Cannot both be right',
    when: 'Both are about the same thing, and by their words alone no value satisfies both, whatever the tolerances; or the editors judge so and say why.',
  },
  {
    relation: 'unclear',
    label: 'We cannot tell',
    when: 'The words do not settle it, or the values part only because of a tolerance we chose.',
  },
  {
    relation: 'not-comparable',
    label: 'About different things',
    when: 'They measure something else, of something else, elsewhere, or as of another time. The page names what differs.',
  },
  {
    relation: 'precision',
    label: 'Compatible, different detail',
    when: 'The values overlap, or one lies within the other: both can be right, one says more.',
  },
  {
    relation: 'wording',
    label: 'Different words, same fact',
    when: 'Two versions of a quotation that differ in case, punctuation, spelling or contractions only, or two ways to say one thing in the editors’ judgement.',
  },
  { relation: 'same', label: 'Same', when: 'Equal values for the same thing.' },
];

/** The plain words for one relation. */
export function relationLabel(relation: Relation): string {
  return relationWords.find((words) => words.relation === relation)?.label ?? relation;
}
