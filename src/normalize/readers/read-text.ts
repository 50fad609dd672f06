/** Bytes of a plain-text article → its characters, every one of them, or the reason why they cannot be read. */

export type TextReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary'; readonly offset: number; readonly line: number }
  | { readonly kind: 'not-utf-8'; readonly offset: number; readonly line: number; readonly byte: number };

/** 5 MB; the longest newspaper article is a hundredth of it. */
export const largestArticle = 5_000_000;

/**
 * Decodes strict UTF-8. Nothing is replaced and nothing swallowed: a byte order mark is the text's first character.
 * A file is binary when it holds a NUL byte or begins as archives, pictures and PDF files do.
 */
export function readText(bytes: Uint8Array): TextReading {
  if (bytes.length > largestArticle) return { kind: 'too-large', bytes: bytes.length };
  const binary = binaryOffset(bytes);
  if (binary !== undefined) return { kind: 'binary', offset: binary, line: lineAt(bytes, binary) };
  const text = decode(bytes);
  if (text === undefined) {
    const offset = firstUndecodable(bytes);
    return { kind: 'not-utf-8', offset, line: lineAt(bytes, offset), byte: bytes[offset] ?? 0 };
  }
  return /[^\s\p{Cc}\p{Cf}]/u.test(text) ? { kind: 'text', text } : { kind: 'empty' };
}

const signatures = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b'];

function binaryOffset(bytes: Uint8Array): number | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some((signature) => head.startsWith(signature))) return 0;
  const nul = bytes.indexOf(0);
  return nul === -1 ? undefined : nul;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's message names no place; `firstUndecodable` does
  }
}

/** Offset of the first byte that is no part of a well-formed character: the longest well-formed beginning ends there. */
function firstUndecodable(bytes: Uint8Array): number {
  let decodable = 0;
  let undecodable = bytes.length + 1;
  while (undecodable - decodable > 1) {
    const middle = (decodable + undecodable) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) decodable = middle;
    else undecodable = middle;
  }
  while (decodable > 0 && decode(bytes.subarray(0, decodable)) === undefined) decodable -= 1; // an unfinished character
  return decodable;
}

/** Whether all bytes but those of an unfinished last character are well-formed. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
