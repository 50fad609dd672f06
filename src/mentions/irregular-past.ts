import { splitWords } from '../text/split-words.ts';

/**
 * Past forms of verbs that need no “-ed”, and auxiliaries of the past, in lower case. Those that look the same in any tense
 * (“cut”, “put”, “shut”) are not among them. Sorted.
 */
export const irregularPast: readonly string[] = splitWords(`
  became began bought broke brought built came caught chose died drew drove fell fled flew fought
  found gave got grew had has heard held kept knew led left lost made met paid ran rose said sat saw
  sent shot sold spent spoke stood struck swept swore taught thought threw told took was went were won
  wrote
`);
