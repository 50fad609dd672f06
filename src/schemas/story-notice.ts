import { z } from 'zod';

/** What readers must know before they read a story: that it is invented, for instance. */
export const storyNoticeSchema = z.object({
  text: z.string(),
  lang: z.string().optional().describe('Its language, where it is not the page’s.'),
});

export type StoryNotice = z.infer<typeof storyNoticeSchema>;
