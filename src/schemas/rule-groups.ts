/** The rules of the program as the method page lists them: folded by group, each rule with an anchor of its own. */
import { z } from 'zod';

export const ruleGroupsSchema = z.object({
  kind: z.literal('rules'),
  groups: z.array(
    z.object({
      anchor: z.string().describe('Anchor of the group’s first line inside the fold: going there opens it.'),
      title: z.string(),
      count: z.string().describe('How many rules it has, in words.'),
      families: z.array(
        z.object({
          title: z.string().optional().describe('Absent where the group is one family.'),
          rules: z.array(z.object({ anchor: z.string(), says: z.string(), example: z.string().optional() })),
        }),
      ),
    }),
  ),
});

export type RuleGroups = z.infer<typeof ruleGroupsSchema>;
