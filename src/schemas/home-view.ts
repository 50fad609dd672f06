/** What the home page shows. */
import { z } from 'zod';
import { browseWaySchema } from './browse-view.ts';
import { guideLineSchema } from './guide-view.ts';
import { pageHeadShape } from './page-head.ts';
import { storyNoticeSchema } from './story-notice.ts';
import { claimLineSchema } from './story-view.ts';

export const homeStorySchema = z.object({
  title: z.string(),
  address: z.string(),
  summary: z.string(),
  notice: storyNoticeSchema.optional().describe('What readers must know of the story first.'),
  event: z.string(),
  figures: z.array(z.object({ number: z.string(), noun: z.string() })),
  strongest: z.array(claimLineSchema).describe('Two or three claims on which the accounts part most.'),
});

export const homeViewSchema = z.object({
  ...pageHeadShape,
  ways: z.array(browseWaySchema).describe('The pages that browse across stories.'),
  stories: z.array(homeStorySchema),
  guides: z.array(guideLineSchema),
});

export type HomeView = z.infer<typeof homeViewSchema>;
export type HomeStory = z.infer<typeof homeStorySchema>;
