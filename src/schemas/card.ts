/** A picture for link previews: 1200 × 630, drawn when the site is built. */
import { z } from 'zod';
import type { Standing } from './story-view.ts';

/** In pixels, as link previews ask for: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a page tells of its card. */
export const cardLinkSchema = z.object({
  address: z.string().describe('Address of the picture below the site’s base: `/cards/<story>.png`.'),
  alt: z.string().describe('All the card says, for those who cannot see it.'),
});

export type CardLink = z.infer<typeof cardLinkSchema>;

/** What a card shows, before it is laid out. Texts are whole; the layout fits them. */
export interface Card extends CardLink {
  readonly kind: 'claim' | 'story' | 'site';
  /** The question, the story’s title, or the site’s name. */
  readonly headline: string;
  /** How the readings of a claim stand to each other, with its words. */
  readonly standing?: { readonly mark: Standing; readonly words: string };
  /** The finding, the story’s summary, or what the site does. */
  readonly text: string;
  /** Of a story, one mark for each claim, strongest first; of the site, each relation once with its words. */
  readonly marks: readonly { readonly mark: Standing; readonly words: string }[];
  /** What the marks of a story count: “66 claims, 5 accounts”. */
  readonly count?: string;
  /** The story of a claim. */
  readonly story?: string;
  readonly siteName: string;
  /** That the story is invented, where it is. */
  readonly notice?: string;
}
