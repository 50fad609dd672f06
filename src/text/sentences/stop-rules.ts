import { exclaimedNames } from './abbreviations.ts';
import type { SentenceRule } from './gap.ts';
import { restAfterNext, sentenceSoFar } from './gap.ts';
import { speechVerbs, surelyStart } from './sentence-starters.ts';

/** "“Really?” he asked", "Yahoo! in June": what goes on in lower case is the same sentence; "iPhone" counts as a capital. */
export const joinBeforeLowerCase: SentenceRule = ({ next }) =>
  /^\p{Ll}/u.test(next) && !isCapitalised(next) ? 'join' : undefined;

function isCapitalised(word: string): boolean {
  return /^\p{Ll}{0,2}\p{Lu}/u.test(word);
}

/** "He signed “A Great Honor. I Love Colombia,” and left." */
export const joinInsideInsetQuotation: SentenceRule = ({ inset }) => (inset ? 'join' : undefined);

/** "1. The first", "Q. What": a marker that begins the sentence does not end it. */
export const joinAfterMarker: SentenceRule = (gap) =>
  gap.stop === '.' && marker.test(sentenceSoFar(gap) ?? '') ? 'join' : undefined;

const marker = /^[•⁃‣◦▪(\s]*(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u;

/** "Well … I mean", "the thing is . . . I": three dots between blanks leave words out; "that.... She" ends a sentence. */
export const joinAfterEllipsis: SentenceRule = ({ line, stop, stopStart, closers, next, openers }) => {
  const dots = stop.replace(/\s/g, '');
  if (dots !== '...' && dots !== '…') return undefined;
  if (!/^\p{Lu}/u.test(next)) return 'join';
  const between = stopStart > 0 && /\s/.test(line.charAt(stopStart - 1));
  const stopsBefore = /[.!?][”’"')\]]*\s$/.test(line.slice(Math.max(0, stopStart - 4), stopStart));
  if (closers.startsWith(']')) return openers === '' ? 'break' : 'join';
  if (stopsBefore) return 'join'; // "Scientology. ... The next": the sentence has ended before the dots
  if (!between || closers !== '' || openers !== '') return 'break';
  return surelyStart.has(next) && next !== 'I' ? 'break' : 'join';
};

/** "compounds. . . . The", "of Scientology. ... The": dots before a capital begin the next sentence. */
export const breakBeforeEllipsis: SentenceRule = ({ line, next, nextStart, stop }) =>
  stop.length === 1 &&
  next === '' &&
  /^(?:\.\.\.|\. \. \.|…)\s*[“‘"']?\p{Lu}/u.test(line.slice(nextStart, nextStart + 9))
    ? 'break'
    : undefined;

/** "“Is it over?” Petro asked": who spoke belongs to what was said. */
export const joinBeforeSpeaker: SentenceRule = (gap) =>
  /[?!…—–]|\.\./.test(gap.stop) &&
  /[”"’']/.test(gap.closers) &&
  gap.openers === '' &&
  namesSpeaker(gap.next, restAfterNext(gap))
    ? 'join'
    : undefined;

/** "Trump asked", "Colleen O’Brien-Smith, Jr. said": up to five capitalised words and a verb of speech. */
function namesSpeaker(next: string, rest: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  const [tail = '', ...words] = rest.split(/\s+/, 6);
  if (!/^[\p{L}’'.-]*$/u.test(tail)) return false;
  const verb = words.find((word) => !/^\p{Lu}/u.test(word)) ?? '';
  return speechVerbs.has(verb.replace(/\P{L}+$/u, ''));
}

/** "“… opponents.” — President Petro": a dash after a quotation brings who said it. */
export const joinBeforeSignature: SentenceRule = ({ closers, openers, next }) =>
  /[”"]/.test(closers) && /^[—–―-]+\s*$/.test(openers) && /^\p{Lu}/u.test(next) ? 'join' : undefined;

/** "Yahoo! Japan". */
export const joinAfterExclaimedName: SentenceRule = ({ stop, closers, before, next }) =>
  stop === '!' && closers === '' && exclaimedNames.has(before) && !surelyStart.has(next) ? 'join' : undefined;

/** "He won. 20 people died", "It grew. $5 million": a number may begin a sentence, though Intl.Segmenter does not think so. */
export const breakBeforeNumber: SentenceRule = ({ next }) => (/^\p{N}/u.test(next) ? 'break' : undefined);

/** "with President Trump. – Jonathan Ernst", "cultureless. — Reuters", "martyr.[1] The". */
export const breakBeforeCapital: SentenceRule = ({ next }) => (isCapitalised(next) ? 'break' : undefined);
