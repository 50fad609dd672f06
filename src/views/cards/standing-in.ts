import type { Standing } from '../../schemas/story-view.ts';
import type { Words } from '../../words/words-of.ts';

/** How the readings of a claim stand to each other, in the words of a language. */
export function standingIn(standing: Standing, { relations }: Words): string {
  return standing === 'lone' ? relations.lone : relations.labels[standing];
}
