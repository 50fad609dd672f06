/** The pieces an amount is written in, with a place to read from. */
export type AmountToken =
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly step: number }
  | { readonly kind: 'word'; readonly text: string; readonly lower: string }
  | { readonly kind: 'sign'; readonly text: string };

/** A reader's place in the pieces; reading moves it on, so keep `at` to come back. */
export interface AmountCursor {
  readonly tokens: readonly AmountToken[];
  at: number;
}

// one alternative a class of characters, none of which overlaps another: linear on any input
const pieces =
  /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[\p{L}\p{M}]+(?:['.](?=\p{L})[\p{L}\p{M}]+)*|[½⅓⅔¼¾]|\.\.|[^\s\p{L}\p{M}]/gu;

const writtenFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** Cuts a folded value into numbers, words and signs; blanks separate and are left out. */
export function amountCursor(folded: string): AmountCursor {
  const tokens = (folded.match(pieces) ?? []).map((text): AmountToken => {
    const fraction = writtenFractions.get(text);
    if (fraction !== undefined) return { kind: 'number', text, value: fraction, step: 0 };
    if (/^\d/.test(text)) return { kind: 'number', text, ...toNumber(text) };
    if (/^\p{L}/u.test(text)) return { kind: 'word', text, lower: text.toLowerCase() };
    return { kind: 'sign', text };
  });
  return { tokens, at: 0 };
}

export function atEnd(cursor: AmountCursor): boolean {
  return cursor.at >= cursor.tokens.length;
}

/** The word here in lower case, without moving on. */
export function peekWord(cursor: AmountCursor, ahead = 0): string | undefined {
  const token = cursor.tokens[cursor.at + ahead];
  return token?.kind === 'word' ? token.lower : undefined;
}

export function peekSign(cursor: AmountCursor, ahead = 0): string | undefined {
  const token = cursor.tokens[cursor.at + ahead];
  return token?.kind === 'sign' ? token.text : undefined;
}

/** Moves past the word or sign when it stands here. */
export function take(cursor: AmountCursor, ...anyOf: readonly string[]): boolean {
  const here = peekWord(cursor) ?? peekSign(cursor);
  if (here === undefined || !anyOf.includes(here)) return false;
  cursor.at += 1;
  return true;
}

function toNumber(text: string): { value: number; step: number } {
  const bare = text.replaceAll(',', '');
  const decimals = bare.split('.')[1]?.length ?? 0;
  return { value: Number(bare), step: 10 ** -decimals };
}
