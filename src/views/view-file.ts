import type { PageKind } from '../schemas/manifest.ts';

/** What one page shows, ready to be written to `derived/views/<id>.json`. */
export interface ViewFile {
  /**
   * `claims/<story>/<claim>`, `stories/<story>`, `articles/<story>/<article>`, `pairs/<story>/<a>--<b>`,
   * `quotations/<story>` and `quotations/<story>/<family>`, `guides/<id>`, `home`.
   */
  readonly id: string;
  readonly page: PageKind;
  /** Path below the site's base, with a slash at both ends: `/petro-white-house-2026/maduro-operation/`. */
  readonly address: string;
  /** Every anchor the page publishes, without `#`, sorted: cell anchors, paragraph anchors. */
  readonly anchors: readonly string[];
  /** Plain serializable data. Links inside are addresses without the base; pages add it. */
  readonly view: object;
}
