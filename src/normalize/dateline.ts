/** Finds the dateline with which a paragraph opens. */
import { agencyPattern } from './agencies.ts';
import { caseless } from './caseless.ts';
import { month } from './date-forms.ts';

export interface Dateline {
  /** Length of the dateline, its dash or bracket included. */
  readonly length: number;
  /** Place as printed, and where it stands. */
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
}

/** Words that stand in capitals before a dash or colon and are no places. */
const announcements =
  /^(?:updated?|breaking|notes?|editor'?s? note|watch|read|listen|exclusive|opinion|analysis|corrections?|live|videos?|photos?|warning|attention|aten\u00e7\u00e3o|fact check|explainer|spoilers?|what|who|why|how|when|where|up next|next|more|also|plus|related|q|a|question|answer|poll|quiz|review|interview|profile|timeline|summary|background|tl;dr|disclaimer|disclosure|source|sources)$/i;

const capital = "[\\p{Lu}][\\p{Lu}\\p{M}.'-]+";
const placeInCapitals = `${capital}(?:[ /]${capital}|[ /](?:OF|DE|DEL|DU|LA|EL|and|&))*`;
const region = `(?:,\\s*[\\p{Lu}][\\p{L}\\p{M}.'-]+(?:\\s[\\p{Lu}][\\p{L}\\p{M}.'-]+)*\\.?){0,2}`;
const placeInWords = `[\\p{Lu}][\\p{L}\\p{M}.'-]+(?:\\s(?:(?:de|del|la|el|of|the|and)\\s)?[\\p{Lu}][\\p{L}\\p{M}.'-]+){0,3}`;
const day = `(?:${caseless(month)}\\s+\\d{1,2}|\\d{1,2}\\s+${caseless(month)})(?:,?\\s+\\d{4})?`;
const agency = `\\(?(?:${caseless(agencyPattern)})(?:/(?:${caseless(agencyPattern)}))*\\)?`;

/** “WASHINGTON, Feb 4 —”, “WASHINGTON, D.C. —”, “LONDON, March 3 (Reuters) -”, “PARIS (AP) —”. */
const inCapitals = new RegExp(
  `^(?<place>${placeInCapitals}${region}?)(?:,?\\s+(?<date>${day})\\.?)?(?:,?\\s*(?<agency>${agency}))?\\s*(?:-{1,3}|:)\\s*(?=\\S)`,
  'u',
);
/** “Paris, Feb. 4 (AFP) —”, “Bogota (Reuters) -”: in small letters only with a date or an agency. */
const inWords = new RegExp(
  `^(?<place>${placeInWords}${region}?)(?:,?\\s+(?<date>${day})\\.?\\s*(?<agency>${agency})?|,?\\s*(?<agencyAlone>\\((?:${caseless(agencyPattern)})\\)))\\s*(?:-{1,3}|:)\\s*(?=\\S)`,
  'u',
);
/** “(Reuters) —”, “Feb 4 (Reuters) -”. */
const withoutPlace = new RegExp(
  `^(?:(?<date>${day}),?\\s*)?(?<agency>\\((?:${caseless(agencyPattern)})\\))\\s*(?:-{1,3}|:)\\s*(?=\\S)`,
  'u',
);

/** The dateline at the start of `words` (plain typography); nothing when there is none. */
export function findDateline(words: string): Dateline | undefined {
  const head = words.slice(0, 120);
  const found = inCapitals.exec(head) ?? inWords.exec(head) ?? withoutPlace.exec(head);
  if (!found) return undefined;
  const { place, date, agency: named, agencyAlone } = found.groups ?? {};
  if (place !== undefined && announcements.test(place)) return undefined;
  const signed = named ?? agencyAlone;
  return {
    length: found[0].trimEnd().length,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(signed === undefined ? {} : { agency: signed.replace(/[()]/g, '') }),
  };
}
