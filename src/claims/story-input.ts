import type { StoryAlignment } from '../schemas/alignment.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Mention, MentionRule } from '../schemas/mention.ts';
import type { Outlets } from '../schemas/outlets.ts';
import type { SourceFile } from '../schemas/source-file.ts';
import type { Tolerances } from '../schemas/tolerance.ts';

/** All that checking one story needs to know; nothing is read from disk. */
export interface StoryInput {
  readonly id: string;
  /** `story.md`; absent when there is none. */
  readonly storyFile?: TextFile | undefined;
  /** `selection.yaml`; absent when there is none. */
  readonly selectionFile?: TextFile | undefined;
  readonly claims: readonly TextFile[];
  /** Whether drafts are among the claims that are shown, as they are while editors write. */
  readonly showsDrafts: boolean;
  /** Every article file of the story, those that could not be normalized included. */
  readonly articles: readonly ArticleInput[];
  /** What the articles have in common. */
  readonly alignment: StoryAlignment;
  readonly outlets: Outlets;
  readonly tolerances: Tolerances;
  /** What the rules say that mentions cite. */
  readonly mentionRules: readonly MentionRule[];
  /** Ids that routes have taken, from the route table. */
  readonly reserved: { readonly story: ReadonlySet<string>; readonly claim: ReadonlySet<string> };
  /** Every story of the site, this one included. */
  readonly outlines: readonly StoryOutline[];
  /** Ids of all guides and problem pages: `method`, `problems/link-broken`. */
  readonly guides: readonly string[];
  /** Path from the content folder → text of every file that may serve as evidence. */
  readonly evidence: ReadonlyMap<string, string>;
  readonly addresses: PageAddresses;
}

export interface TextFile {
  /** File name without its ending. */
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface ArticleInput {
  readonly id: string;
  /** Path of the article from the content folder. */
  readonly file: string;
  /** `<article>.source.yaml`; absent when there is none. */
  readonly sourceFile?: TextFile | undefined;
  /** What the source file says, as `readSourceFile` gave it. */
  readonly source?: SourceFile | undefined;
  /** Absent when the article could not be normalized; its own problem says why. */
  readonly entry?: Entry | undefined;
  /** The decoded raw text, with the entry. */
  readonly text?: string | undefined;
  /** What was found in the entry; absent with it. */
  readonly mentions?: readonly Mention[] | undefined;
}

/** What other stories may link to, read from the files alone. */
export interface StoryOutline {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly claims: readonly { readonly id: string; readonly title: string }[];
  readonly articles: readonly { readonly id: string; readonly label: string }[];
}

/** Where pages stand, below the site's base. */
export interface PageAddresses {
  readonly story: (story: string) => string;
  readonly claim: (story: string, claim: string) => string;
  readonly article: (story: string, article: string) => string;
  readonly guide: (guide: string) => string;
  /** Pages that are there whatever the content: `/`, `/guides/`. */
  readonly fixed: readonly string[];
}
