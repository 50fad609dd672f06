/**
 * A checked story: all that pages, checks and exports see of it. Made by `examineStory`, by nothing else.
 * Plain serializable data; every passage in it has been verified.
 */
import type { Span } from '../text/span.ts';
import type { OriginGroup, StoryAlignment } from './alignment.ts';
import type { Candidate } from './candidate.ts';
import type { ClaimOrigin, Origin } from './claim-origin.ts';
import type { ClaimFile, TruthState } from './claim.ts';
import type { Comparison, Relation } from './comparison.ts';
import type { Entry } from './entry.ts';
import type { Measurements } from './measurements.ts';
import type { Mention, MentionRule } from './mention.ts';
import type { Outlets } from './outlets.ts';
import type { Problem } from './problem.ts';
import type { Selection } from './selection.ts';
import type { SiteSettings } from './site-file.ts';
import type { SourceFile } from './source-file.ts';
import type { StoryFile } from './story.ts';
import type { Tolerances } from './tolerance.ts';
import type { Scope, Value, ValueKind } from './value.ts';

/** Everything one build shows. */
export interface CheckedSite {
  /** What this copy of the site says of itself. */
  readonly settings: SiteSettings;
  readonly stories: readonly CheckedStory[];
  readonly guides: readonly CheckedGuide[];
  readonly outlets: Outlets;
  readonly tolerances: Tolerances;
  /** How words are read into values, in the order of the method page. */
  readonly mentionRules: readonly MentionRule[];
  /** What a line of an article is taken for, and why, in the order in which the rules are asked. */
  readonly lineRules: readonly LineRule[];
  /** How well all of these read real news; absent when nobody has measured. */
  readonly measurements?: Measurements;
}

export interface LineRule {
  readonly rule: string;
  /** One sentence. */
  readonly because: string;
}

export interface CheckedStory {
  readonly id: string;
  readonly file: StoryFile;
  /** The body of story.md, rendered. */
  readonly bodyHtml: string;
  /** In the order of the page: by `order`, then by id. */
  readonly articles: readonly CheckedArticle[];
  /** Those of the page; drafts are among them where drafts were asked for, as `npm run dev` does. */
  readonly claims: readonly CheckedClaim[];
  /** Claims that are drafts, shown or not; each asks its question already. */
  readonly drafts: readonly CheckedClaim[];
  /** What the articles have in common. */
  readonly alignment: StoryAlignment;
  /** What editors decided about candidates. */
  readonly selection: Selection;
  /** Suggested claims, ranked; none of them is a claim. */
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

export interface CheckedArticle {
  readonly id: string;
  readonly source: SourceFile;
  readonly entry: Entry;
  /** The decoded raw text, into which all spans count. */
  readonly text: string;
  /** In the order of the text; spans count into `text`. */
  readonly mentions: readonly Mention[];
  /** The outlet's name, where the outlet is known. */
  readonly outletName?: string;
  /** As the editors say, where the source file does; else as computed. */
  readonly origin: Origin;
  /** What the program found, where the editors' origin joins other articles than it does. */
  readonly computedOrigin?: OriginGroup;
}

/** Exact words of one article. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  /** Index into the entry's blocks of the block in which the passage starts. */
  readonly block: number;
  /** Anchor of that block on the article page: `p-1a2b3c4d`. */
  readonly anchor: string;
  /** The rest of the sentences the passage touches: the words before and after it. */
  readonly before: string;
  readonly after: string;
  /** Language of the words themselves, where it is not the article’s. */
  readonly language?: string;
}

export type Cell = ReadingCell | SilentCell | LacunaCell | NotJudgedCell;

export interface ReadingCell {
  readonly kind: 'reading';
  readonly article: string;
  readonly passage: Passage;
  /** The telling words, inside the passage's span; absent means the whole passage. */
  readonly mark?: Span;
  readonly also: readonly Passage[];
  readonly value: Value;
  /** How the value follows from the cited words; absent for kinds that are not read from words. */
  readonly source?: ValueSource;
  readonly says: string;
  /** What the editors add: why the value is not, or not only, what the words give. */
  readonly because?: string;
  readonly voice: string;
  readonly origin: Origin;
}

/** The witness of a value: the mentions in the cited words that carry it. */
export interface ValueSource {
  /**
   * `words`: no value was written, the words gave it. `agreed`: one was written and the words say the same.
   * `completed`: the words leave something open, a year or the day they count from, which the editors supplied.
   * `overruled`: the words say otherwise or nothing, and the editors give a reason.
   */
  readonly how: 'words' | 'agreed' | 'completed' | 'overruled';
  readonly mentions: readonly Mention[];
  /** What the words say, where the editors overruled them. */
  readonly wordsSay?: Value;
}

export interface SilentCell {
  readonly kind: 'silent';
  readonly article: string;
  readonly searched: readonly string[];
  readonly seen: readonly { readonly passage: Passage; readonly because: string }[];
}

export interface LacunaCell {
  readonly kind: 'lacuna';
  readonly article: string;
  readonly because: string;
}

export interface NotJudgedCell {
  readonly kind: 'not-judged';
  readonly article: string;
}

export interface CheckedPair {
  readonly a: string;
  readonly b: string;
  /** What holds: the editors' relation where they set one, else the computed one. */
  readonly relation: Relation;
  readonly computed: Comparison;
  /** The editors' own relation and reason, beside the computed one. */
  readonly judged?: { readonly relation: Relation; readonly because: string };
}

export interface CheckedClaim {
  readonly id: string;
  /** With `status: draft` it is not published, and shown to editors only. */
  readonly file: ClaimFile;
  readonly kind: ValueKind;
  readonly scope: Scope;
  /** One for every article of the story, in the articles' order. */
  readonly cells: readonly Cell[];
  /** All pairs of readings, in the articles' order. */
  readonly pairs: readonly CheckedPair[];
  /** The strongest pair's relation; absent when fewer than two articles have a reading. */
  readonly relation?: Relation;
  /** The origins behind the readings, each with its articles, in the articles' order. */
  readonly origins: readonly ClaimOrigin[];
  /** The articles of each origin as computed, where the editors group these readings in another way. */
  readonly computedOrigins?: readonly (readonly string[])[];
  readonly truth: TruthState;
  /** The reasoning, rendered. */
  readonly bodyHtml: string;
}

/** A guide or a problem page. */
export interface CheckedGuide {
  /** `method`, or `problems/passage-not-verbatim`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  /** Rendered text, with places where the page inserts what is computed. */
  readonly parts: readonly GuidePart[];
}

export type GuidePart =
  | { readonly kind: 'html'; readonly html: string }
  /** From a paragraph that holds only `[[:name]]`, for instance `[[:tolerances]]` or `[[:relations]]`. */
  | { readonly kind: 'insert'; readonly name: string };
