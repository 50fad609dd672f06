import type { MentionRule } from '../../schemas/mention.ts';

export const byName: MentionRule = {
  id: 'speaker-by-name',
  says: 'Takes the person of that name as the one who speaks.',
  example: '“Nobody asked us,” said Ann Smith, a farmer.',
};
export const byPronoun: MentionRule = {
  id: 'speaker-by-pronoun',
  says: 'Takes “he” or “she” for the last person named who can be meant.',
  example: 'Mrs. Ann Smith stayed away. “Nobody asked us,” she said.',
};
export const byDescription: MentionRule = {
  id: 'speaker-by-description',
  says: 'Takes “the president” and the like for the one person of the article who is called so.',
  example: 'President Ann Smith stayed away. “Nobody asked us,” the president said.',
};

/** How the words that name a speaker lead to a person. */
export const speakerRules: readonly MentionRule[] = [byName, byPronoun, byDescription];
