import type { Span } from '../../text/span.ts';

/** Where a span ends once blanks at its end are left out; its start when it is blank. */
export function blankBefore(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where a span begins once blanks at its start are left out; its end when it is blank. */
export function blankAfter(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
