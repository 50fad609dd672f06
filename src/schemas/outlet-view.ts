/** What the pages of outlets show: facts about what was compared, and no sum of them. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { browseHeadShape, namedStorySchema } from './browse-view.ts';
import { standingBySchema, standingSchema } from './story-view.ts';

/** An account as a list of accounts of several stories names it. */
export const storyAccountSchema = z.object({
  ...accountSchema.shape,
  address: z.string().describe('The article’s page.'),
  story: namedStorySchema,
});

export const outletLineSchema = z.object({
  name: z.string(),
  address: z.string(),
  accounts: z.array(storyAccountSchema),
});

export const outletsViewSchema = z.object({
  ...browseHeadShape,
  outlets: z.array(outletLineSchema).describe('By name.'),
  notStated: z.array(storyAccountSchema).describe('Accounts whose outlet nothing states.'),
});

/** One claim an account was compared on. */
export const comparedClaimSchema = z.object({
  title: z.string(),
  address: z.string().describe('The account’s cell on the claim’s page.'),
  kind: z.union([standingSchema, z.enum(['silent', 'lacuna', 'not-judged'])]),
  kindWords: z.string().describe('How all accounts of the claim compare, or why this one has no reading.'),
  standingBy: standingBySchema,
  says: z.string().optional().describe('What the account says; absent without a reading.'),
});

export const outletViewSchema = z.object({
  ...browseHeadShape,
  url: z.string().optional().describe('The outlet’s own address.'),
  accounts: z.array(
    z.object({
      ...storyAccountSchema.shape,
      published: z.string().describe('The date, in words, or that none is stated.'),
      how: z.string().describe('How the outlet is known, in a sentence.'),
      claims: z.array(comparedClaimSchema),
    }),
  ),
});

export type StoryAccount = z.infer<typeof storyAccountSchema>;
export type OutletLine = z.infer<typeof outletLineSchema>;
export type OutletsView = z.infer<typeof outletsViewSchema>;
export type ComparedClaim = z.infer<typeof comparedClaimSchema>;
export type OutletView = z.infer<typeof outletViewSchema>;
