import type { Place } from './place.ts';

/** All that rendering asks of the story around it. */
export interface MarkdownContext {
  /** Line of the file on which the Markdown begins, from 1. */
  readonly firstLine: number;
  /** What `[[target]]` leads to; `target` is the part before `|`. */
  readonly link: (target: string) => LinkTarget;
  /** Whether the site has a page at this address: below the base, without fragment. */
  readonly hasPage: (address: string) => boolean;
  /**
   * Address of the paragraph in which the words stand in the article that `[[target]]` names; nothing when the target is
   * no article, or the words do not stand in it. Left out where no articles can be cited: in guides.
   */
  readonly cite?: ((target: string, words: string) => CitedArticle | undefined) | undefined;
}

export type LinkTarget =
  | { readonly kind: 'found'; readonly address: string; readonly words: string }
  | { readonly kind: 'unknown'; readonly nearest?: string | undefined };

export interface CitedArticle {
  readonly article: string;
  /** Absent when the words do not stand there; the passage rules say so. */
  readonly address?: string | undefined;
}

/** Words of the Markdown that are given as an article's. */
export interface BodyCitation {
  readonly article: string;
  readonly quote: string;
  readonly place: Place;
}

/** Words between quotation marks that name no article. */
export interface LooseQuotation {
  readonly words: string;
  readonly place: Place;
}

/** A paragraph `[[:name]]`. */
export interface BodyInsert {
  readonly name: string;
  readonly place: Place;
}

/** What a Markdown text of ours must not hold. Words for people come from the rules. */
export interface MarkdownFault {
  readonly kind: 'unreadable' | 'html' | 'image' | 'link-broken' | 'link-unsafe' | 'passage-without-article';
  readonly place: Place;
  readonly found: string;
  readonly nearest?: string | undefined;
}

/** What the plugins of one run gather; carried by the vfile. */
export interface Gathered {
  readonly context: MarkdownContext;
  readonly faults: MarkdownFault[];
  readonly citations: BodyCitation[];
  readonly quotations: LooseQuotation[];
  readonly inserts: BodyInsert[];
}
