import { relations, type Relation } from '../schemas/comparison.ts';
import type { Words } from '../words/words-of.ts';

/** How readers read each relation, strongest first: the order in which lists and filters show them. */
export function relationWordsIn({ relations: { labels, when } }: Words): readonly {
  readonly relation: Relation;
  readonly label: string;
  readonly when: string;
}[] {
  return relations.toReversed().map((relation) => ({
    relation,
    label: labels[relation],
    when: when[relation],
  }));
}

/** The plain words for one relation. */
export function relationLabel(relation: Relation, words: Words): string {
  return words.relations.labels[relation];
}
