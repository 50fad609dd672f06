import type { MentionRule } from '../schemas/mention.ts';
import { allMentionRules } from './find-mentions.ts';

/** How words are read into values: the rules of all extractors, then those of all refiners, as the method page lists them. */
export const mentionRules: readonly MentionRule[] = [
  ...allMentionRules.extractors,
  ...allMentionRules.refiners,
].flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, family: id })));
