/** `derived/feeds/<id>.json`: one feed, as its Atom and its JSON file both show it. Knows no site and no base path. */
import { z } from 'zod';

const day = z.iso.date();

export const feedEntrySchema = z.object({
  address: z
    .string()
    .describe('Permanent address below the base, with its anchor if it has one; the entry’s id.'),
  title: z.string(),
  summary: z.string(),
  updated: day.describe('Day of the last check or correction.'),
  categories: z
    .array(z.object({ term: z.string(), label: z.string() }))
    .describe('The relation, and the story.'),
  authors: z.array(z.string()).describe('Who checked the claim; none where nobody is named.'),
  image: z.string().optional().describe('The card, as an address below the base.'),
});

export const feedSchema = z.object({
  id: z
    .string()
    .describe('Address below the base without its ending: `feed`, `<story>/feed`, `corrections/feed`.'),
  home: z.string().describe('The page it stands for.'),
  language: z.string(),
  title: z.string(),
  subtitle: z.string(),
  author: z.string().describe('Who publishes it.'),
  updated: day.describe('Day of the newest entry; of a feed without entries, of the site’s last change.'),
  entries: z.array(feedEntrySchema).describe('The newest first.'),
});

export type Feed = z.infer<typeof feedSchema>;
export type FeedEntry = z.infer<typeof feedEntrySchema>;
