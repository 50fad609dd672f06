import type { Rule } from '../../../src/claims/rule.ts';
import {
  checkedStoryRules,
  claimRules,
  fileRules,
  storyRules,
  textRules,
} from '../../../src/claims/rules.ts';

/** All rules of all lists. What a rule checks does not matter to those who look at its examples, hence `never`. */
export const everyRule: readonly Rule<never>[] = [
  ...fileRules,
  ...textRules,
  ...claimRules,
  ...storyRules,
  ...checkedStoryRules,
] as never;
