import type { Words } from '../../words/words-of.ts';
import { longDay } from '../../words/long-day.ts';
import type { Citable } from './citable.ts';
import { oneLine } from './one-line.ts';

/** “When was it?” Claim by Claim, “The story”, version of 22 November 2026 (1a2b3c4d). https://… */
export function plainCitation(cited: Citable, words: Words): string {
  const { title, story, site, url } = cited;
  const parts = [
    oneLine(site),
    ...(story === undefined ? [] : [`“${oneLine(story)}”`]),
    versionWords(cited, words),
  ];
  return `“${oneLine(title)}” ${parts.join(', ')}. ${url}`;
}

/** “version of 22 November 2026 (1a2b3c4d)”; of a text nobody has checked, “draft (1a2b3c4d)”. */
export function versionWords({ date, version }: Citable, words: Words): string {
  return words.share.version(date === undefined ? undefined : longDay(words.language, date), version);
}
