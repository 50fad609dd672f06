/** A stretch of an excerpt; `found` when it is one of the words searched for. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** About two lines of a result. */
const wordsShown = 24;

/** Room before the first word found, so that it reads on. */
const wordsBefore = 6;

/**
 * The telling words of a part: `most` of them, from shortly before the first one found. `locations` count words of `words` from 0;
 * left-out ends are marked by “…”. Without locations, the beginning.
 */
export function tellingWords(
  words: readonly string[],
  locations: readonly number[],
  most = wordsShown,
): TextPiece[] {
  const inside = locations.filter((at) => at >= 0 && at < words.length);
  const first = inside.length === 0 ? 0 : Math.min(...inside);
  const fits = words.length <= most;
  const start = fits ? 0 : Math.max(0, Math.min(first - wordsBefore, words.length - most));
  const end = fits ? words.length : start + most;
  const found = new Set(inside);
  const pieces = words.slice(start, end).map((text, index) => ({ text, found: found.has(start + index) }));
  return joined([
    ...(start > 0 && words[start] !== '…' ? [{ text: '…', found: false }] : []),
    ...pieces,
    ...(end < words.length && words[end - 1] !== '…' ? [{ text: '…', found: false }] : []),
  ]);
}

/** Neighbours of one kind become one piece; blanks between words stay outside the words found. */
function joined(words: readonly TextPiece[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const [at, { text, found }] of words.entries()) {
    const last = pieces.at(-1);
    const blank = at === 0 ? '' : ' ';
    if (last?.found === false && !found)
      pieces[pieces.length - 1] = { text: `${last.text}${blank}${text}`, found };
    else if (found && last?.found === false) {
      pieces[pieces.length - 1] = { text: `${last.text}${blank}`, found: false };
      pieces.push({ text, found });
    } else if (found && last) pieces.push({ text: blank, found: false }, { text, found });
    else pieces.push({ text: last ? `${blank}${text}` : text, found });
  }
  return pieces;
}
