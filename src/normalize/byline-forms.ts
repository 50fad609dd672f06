/** The forms of bylines, as tests on a line's words. */
import { agencyPattern } from './agencies.ts';
import { isInterface } from './interface-words.ts';
import { personNames } from './names.ts';

const by =
  '(?:[Bb][Yy]|(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eport|[Rr]eported|[Pp]osted|[Pp]ublished) by|[Aa]uthor)\\s*:?\\s+';
const role =
  '(?:\\b(?:staff|senior|chief|special|political|white house|national|foreign|business|sports?|auto|science|diplomatic|contributing|guest|managing|deputy)\\b[ -]?)*\\b(?:reporter|correspondent|writer|editor|columnist|journalist|contributor|producer|bureau chief|bureau|staff|desk|analyst|newsroom|team|agencies)s?\\b';
const affiliation = `(?:\\s*[,|/·•-]\\s*|\\s+(?:for|of|at|in|from)\\s+|\\s+)(?:the\\s+)?[\\p{L}\\p{M}\\d.&' -]{2,60}?`;

const signed = new RegExp(
  `^${by}(?:${personNames}|(?:the )?(?:${agencyPattern})\\b)(?:${affiliation}){0,3}$`,
  'u',
);
const withRole = new RegExp(
  `^${personNames}\\s*[,|/·•-]\\s*[\\p{L}\\p{M}.&' -]{0,40}${role}[\\p{L}\\p{M}.&', -]{0,40}$`,
  'iu',
);
const startsAsName = /^\p{Lu}/u;
const ofAgency = new RegExp(
  `^(?:${personNames}\\s*[,|/·•-]\\s*)?(?:the\\s+)?(?:${agencyPattern})(?:\\s+(?:staff|writers?|news))?$`,
  'iu',
);
const onlyNames = new RegExp(`^${personNames}$`, 'u');

/** “By Jane Doe”, “By Jane Doe and Juan Pérez, The Daily Post”. */
export function opensWithBy(words: string): boolean {
  return signed.test(words);
}

/** The same, or “Jane Doe, Staff Writer”, “Associated Press”, “Jane Doe, AP”. */
export function isSignedByline(words: string): boolean {
  return opensWithBy(words) || ofAgency.test(words) || (startsAsName.test(words) && withRole.test(words));
}

/** Names and nothing else; a byline only beside “By” or a date. */
export function isOnlyNames(words: string): boolean {
  return onlyNames.test(words) && !/^(?:the|a|an)\s/i.test(words) && !isInterface(words);
}
