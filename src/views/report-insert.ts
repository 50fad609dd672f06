import type { GuideInsert } from '../schemas/guide-view.ts';
import type { SiteSettings } from '../schemas/site-file.ts';
import type { Words } from '../words/words-of.ts';

/** Where readers report errors, as the site’s own file says; that it says nothing when it does not. */
export function reportInsert(
  { report: { mail, repository } }: Pick<SiteSettings, 'report'>,
  { trust }: Words,
): Extract<GuideInsert, { kind: 'report' }> {
  const ways = [
    ...(mail === undefined ? [] : [{ to: `mailto:${mail}`, label: mail, how: trust.byMail }]),
    ...(repository === undefined ? [] : [{ to: repository, label: repository, how: trust.inRepository }]),
  ];
  return { kind: 'report', ways, ...(ways.length === 0 && { none: trust.noAddress }) };
}
