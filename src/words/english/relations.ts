import type { Relation } from '../../schemas/comparison.ts';

/** What each relation is called, and when it holds, for readers. */
export const relationsWords = {
  labels: {
    contradict: 'Cannot both be right',
    unclear: 'We cannot tell',
    'not-comparable': 'About different things',
    precision: 'Compatible, different detail',
    wording: 'Different words, same fact',
    same: 'Same',
  } satisfies Record<Relation, string> as Record<Relation, string>,
  when: {
    contradict:
      'Both are about the same thing, and by their words alone no value satisfies both, whatever the tolerances; or the editors judge so and say why.',
    unclear: 'The words do not settle it, or the values part only because of a tolerance we chose.',
    'not-comparable':
      'They measure something else, of something else, elsewhere, or as of another time. The page names what differs.',
    precision: 'The values overlap, or one lies within the other: both can be right, one says more.',
    wording:
      'Two versions of a quotation that differ in case, punctuation, spelling or contractions only, or two ways to say one thing in the editors’ judgement.',
    same: 'Equal values for the same thing.',
  } satisfies Record<Relation, string> as Record<Relation, string>,
  lone: 'One account or none',
  silent: 'Does not say',
  lacuna: 'Text incomplete',
  notJudged: 'Not judged yet',
};

export type RelationsWords = typeof relationsWords;
