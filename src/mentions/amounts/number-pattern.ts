/** How numbers look in running words, folded and in lower case. */
import { numberTo99Pattern, small, tens } from '../../values/number-words.ts';

const figure =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})?(?: \\d{1,2}\\/\\d{1,2}|[½⅓⅔¼¾])?';
const scale = '(?:hundred|thousand|millions?|billion|trillion|dozen)';
const unit = [...small.keys()].filter((word) => word !== 'zero').join('|');
const ten = [...tens.keys()].join('|');
const word = `${numberTo99Pattern}(?![a-z])`;
const afterScale = `(?:,? and |,? | )(?!dozen)${word}(?: ${scale}(?![a-z])){0,2}`;
const inWords = `(?:(?:half an?|an?|${word})[ -]${scale}(?![a-z])(?: ${scale}(?![a-z]))?(?:${afterScale}){0,2}|${word}|zero)`;
const number = `(?:${figure}(?:[ -]?${scale}(?![a-z])|(?:mn|mln|bn|tn|m|b|k)(?![a-z]))?|${inWords})(?: and a half(?![a-z]))?`;
const currency = '(?:[a-z]{0,3}\\$|[€£¥]|dlrs |rs\\.? )?';

/** Where a number may begin. Cheap, as the whole article is searched for it. */
export const numberTrigger = `\\d|(?<![a-z])(?:(?:half )?an? (?=hundred|thousand|million|billion|trillion|dozen)|zero|${ten}|${unit})`;

/**
 * A number here, or two with “to”, “and” or a dash between them. A dot, colon, slash, apostrophe or hyphen before makes it
 * part of something else; a blank and three figures behind, a number in a style that we do not read.
 */
export const numberHere = new RegExp(
  `(?<![\\p{L}\\d.,:/#_])(?<first>${number})(?:(?<link> to | and | or |-| - )${currency}(?<last>${number}))?(?![\\p{L}\\d_]| \\d{3}(?![\\d,]))`,
  'uy',
);
