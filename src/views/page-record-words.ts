/**
 * The record of a page in words: when checked, by whom, which version, what was corrected, where to report an error.
 * `page` is what a reader can name: the page’s full address where the site’s own is known.
 */
import type { ManifestPage, PageKind } from '../schemas/manifest.ts';
import type { PageRecord } from '../schemas/page-record.ts';
import type { ReportAddresses, SiteSettings } from '../schemas/site-file.ts';
import { longDay } from '../words/long-day.ts';
import type { Words } from '../words/words-of.ts';
import { correctionsAddress, guideAddress, inLanguage } from './page-address.ts';

export interface PageRecordView {
  /** Which marks the page must explain at its foot: of relations and of who says so, or of the latter alone. */
  readonly legend?: 'relations' | 'made';
  readonly checked?: string;
  readonly version?: string;
  readonly corrections?: RecordLink;
  /** The page’s own list of corrections, where it has one. */
  readonly here?: RecordLink;
  readonly report: readonly RecordLink[];
  readonly publisher?: string;
}

export interface RecordLink {
  /** Below the site’s base, or with its scheme: `mailto:…`, `https://…`. */
  readonly to: string;
  readonly words: string;
}

/** `listed` is the page as the manifest has it; absent for pages that no content makes, such as the error page. */
export function pageRecordWords(
  listed: Pick<ManifestPage, 'hash' | 'page' | 'record'> | undefined,
  { report, publisher }: SiteSettings,
  page: string,
  words: Words,
): PageRecordView {
  const { trust } = words;
  const record = listed?.record;
  const version = listed && !citesAnother.has(listed.page) ? versionWords(listed, words) : undefined;
  return {
    ...legendOf(listed),
    ...(record && { checked: checkedWords(record, words) }),
    ...(version !== undefined && { version }),
    ...(record && { corrections: { to: correctionsAddress, words: trust.corrections(record.corrections) } }),
    ...(record?.lists !== undefined && { here: { to: record.lists, words: trust.onThisPage } }),
    report: reportLinks(report, page, version, words),
    ...(publisher !== undefined && { publisher: trust.publishedBy(publisher) }),
  };
}

/** Pages that only pass another on; they name that one’s version, and two on one page would be one too many. */
const citesAnother: ReadonlySet<PageKind> = new Set(['share', 'embed']);

/** A claim explains its relation in its head, a story beside its tally; a page that shows no claim has no marks. */
function legendOf(listed: Pick<ManifestPage, 'page' | 'record'> | undefined): Pick<PageRecordView, 'legend'> {
  if (!listed?.record || listed.page === 'corrections') return {};
  if (listed.page === 'story') return {};
  return { legend: explainsItself.has(listed.page) ? 'made' : 'relations' };
}

const explainsItself: ReadonlySet<PageKind> = new Set(['claim', 'share', 'embed']);

function checkedWords({ about, claims, checked }: PageRecord, { trust, language }: Words): string {
  if (!checked) return trust.notChecked;
  const by = new Intl.ListFormat(language).format(checked.by);
  const on = longDay(language, checked.on);
  return about === 'claim' ? trust.checked.claim(by, on) : trust.checked[about](claims, by, on);
}

/** “22 November 2026, 1a2b3c4d”: the day of the last check or correction, and the beginning of the text’s own hash. */
function versionWords({ hash, record }: Pick<ManifestPage, 'hash' | 'record'>, { trust, language }: Words) {
  const mark = hash.slice(0, shownDigits);
  return record?.changed === undefined ? mark : trust.version(longDay(language, record.changed), mark);
}

const shownDigits = 8; // 32 bits: two texts of one page that share them are one in four thousand million

function reportLinks(
  { mail, repository }: ReportAddresses,
  page: string,
  version: string | undefined,
  { trust, language }: Words,
): RecordLink[] {
  const guide = inLanguage(guideAddress('report-an-error'), language);
  const isKnown = mail !== undefined || repository !== undefined;
  return [
    ...(mail === undefined
      ? []
      : [{ to: mailTo(mail, page, version ?? trust.mail.untold, trust.mail), words: trust.byMail }]),
    ...(repository === undefined ? [] : [{ to: repository, words: trust.inRepository }]),
    { to: guide, words: isKnown ? trust.whatHelps : trust.howToReport },
  ];
}

/** A letter begun for the reader; RFC 6068 wants line ends as CR LF, and everything encoded. */
function mailTo(
  mail: string,
  page: string,
  version: string,
  { subject, body }: Words['trust']['mail'],
): string {
  const lines = [
    `${body.page}: ${page}`,
    `${body.version}: ${version}`,
    '',
    body.wrong,
    '',
    '',
    body.right,
    '',
    '',
  ];
  const fields = [
    ['subject', subject(page, version)],
    ['body', lines.join('\r\n')],
  ];
  return `mailto:${mail}?${fields.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
