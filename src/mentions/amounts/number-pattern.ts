/** How numbers look in running words, folded and in lower case. */
import { numberTo99Pattern, small, tens } from '../../values/number-words.ts';
import { extentWords, joinedUnits } from './measure-words.ts';

// “€1,50”: a comma before two figures is a point, where a sign of money shows that it is no list
const figure =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|(?<=[$€£] ?)\\d{1,6},\\d{2}(?![\\d,])|\\d{1,15})(?:\\.\\d{1,6})?(?: \\d{1,2}\\/\\d{1,2}|[½⅓⅔¼¾])?';
const scale = '(?:hundred|thousand|lakhs?|crores?|millions?|billion|trillion|dozen)';
const big = '(?:thousand|million|billion|trillion)';
const unit = [...small.keys()].filter((word) => word !== 'zero').join('|');
const ten = [...tens.keys()].join('|');
const word = `${numberTo99Pattern}(?![a-z])`;
const half = '(?: and a half(?![a-z]))';
const afterScale = `(?:,? and |,? | )(?!dozen)${word}(?: ${scale}(?![a-z])){0,2}`;
const partOfScale = `(?:(?:an?|one|two|three)[ -](?:halves|half|thirds?|quarters?|fifths?)(?: of an? |[ -])${big}(?![a-z]))`;
const inWords = `(?:${partOfScale}|(?:half an?|an?|${word}${half}?)[ -]${scale}(?![a-z])(?: ${scale}(?![a-z]))?(?:${afterScale}){0,2}|${word}|zero)`;
/** A suffix that is a million behind an amount; before “high” and the like it is a metre. */
const shortScale = `(?:mn|mln|bn|tn|m(?! ${extentWords}(?![a-z]))|b|k)(?![a-z])`;
const number = `(?:${figure}(?:${half}?[ -]?${scale}(?![a-z])(?: ${scale}(?![a-z]))?|${shortScale})?|${inWords})${half}?`;
const currency = '(?:[a-z]{0,3}\\$|[€£¥]|dlrs |rs\\.? )?';

const joinedUnit = `(?:${joinedUnits})(?![\\p{L}\\d])`;

/** Where a number may begin. Cheap, as the whole article is searched for it. */
export const numberTrigger = `\\d|(?<![a-z])(?:(?:half )?an? (?=hundred|thousand|lakh|crore|million|billion|trillion|dozen|(?:half|third|quarter|fifth)[ -](?:of an? )?${big})|zero|${ten}|${unit})`;

/**
 * A number here, or two with “to”, “and” or a dash between them. A dot, colon, slash, apostrophe or hyphen before makes it
 * part of something else; a blank and three figures behind, a number in a style that we do not read.
 */
export const numberHere = new RegExp(
  `(?<![\\p{L}\\d.,:/#_])(?<first>${number})(?:(?<percent>%| per ?cent)?(?<link> to | and | or |-| - )${currency}(?<last>${number}))?(?!(?!${joinedUnit})[\\p{L}\\d_]| \\d{3}(?![\\d,]))`,
  'uy',
);
