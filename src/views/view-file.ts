import type { CardLink } from '../schemas/card.ts';
import type { PageKind } from '../schemas/manifest.ts';
import type { PageRecord } from '../schemas/page-record.ts';
import type { PageTranslation } from '../schemas/page-head.ts';
import type { StoryNotice } from '../schemas/story-notice.ts';

/** What is known of a page besides what it shows. */
export type PageLine = Omit<ViewFile, 'view'>;

/** What one page shows, ready to be written to `derived/views/<id>.json`. */
export interface ViewFile {
  /**
   * `claims/<story>/<claim>`, `stories/<story>`, `articles/<story>/<article>`, `pairs/<story>/<a>--<b>`,
   * `quotations/<story>` and `quotations/<story>/<family>`, `guides/<id>`, `home`; in another language, `es/home`.
   */
  readonly id: string;
  readonly page: PageKind;
  /** Path below the site's base, with a slash at both ends: `/petro-white-house-2026/maduro-operation/`. */
  readonly address: string;
  /** Every anchor the page publishes, without `#`, sorted: cell anchors, paragraph anchors. */
  readonly anchors: readonly string[];
  /** The same page in all its languages, its own included; absent when it is the only one. */
  readonly translations?: readonly PageTranslation[];
  /** When the claims it shows were checked, and what was corrected; absent for pages that show none. */
  readonly record?: PageRecord;
  /** The notice of the story the page is about; absent when there is none. */
  readonly notice?: StoryNotice;
  /** The picture of its link previews. */
  readonly card?: CardLink;
  /** Whether search engines should leave the page out; the sitemap does. */
  readonly unlisted?: boolean;
  /** Plain serializable data. Links inside are addresses without the base; pages add it. */
  readonly view: object;
}
