/** Made-up guides for the specimens. */
import type { GuideInsert, GuideLine } from '../schemas/guide-view.ts';
import { relationFigures } from '../views/relation-figures.ts';
import { wordsOf } from '../words/words-of.ts';

const words = wordsOf('en');

export const exampleGuides: GuideLine[] = [
  { title: 'How we compare', address: '/', summary: 'From the words of an article to a relation.' },
  { title: 'passage-not-verbatim', address: '/', summary: 'The cited words do not stand in the article.' },
];

export const exampleTolerances: Extract<GuideInsert, { kind: 'tolerances' }>['rows'] = [
  {
    id: 'example-nearly',
    anchor: '_tolerance-example-nearly',
    words: '“nearly” and “almost”',
    reads: 'at least 0.75 and less than 1 times the number',
    because: '“Nearly” keeps below the figure.',
  },
];

export const exampleRelations: Extract<GuideInsert, { kind: 'relations' }>['relations'] = [
  {
    relation: 'contradict',
    anchor: '_relation-example-contradict',
    label: 'Cannot both be right',
    when: 'By their words alone no value satisfies both.',
    figures: relationFigures('contradict', words),
  },
  {
    relation: 'precision',
    anchor: '_relation-example-precision',
    label: 'Compatible, different detail',
    when: 'The values overlap, or one lies within the other.',
    figures: relationFigures('precision', words),
  },
];
