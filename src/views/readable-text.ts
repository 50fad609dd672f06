import type { Entry } from '../schemas/entry.ts';
import type { Span } from '../text/span.ts';

/**
 * The words of a span as readers see them: the raw text with its replacements made (`&amp;` → `&`). A replacement
 * counts for the span in which it starts.
 */
export function readableText(text: string, span: Span, replacements: Entry['replacements']): string {
  let out = '';
  let at = span.start;
  for (const { start, end, text: instead } of replacements) {
    if (end <= at || start >= span.end) continue;
    if (start >= at) out += text.slice(at, start) + instead;
    at = Math.min(end, span.end);
  }
  return out + text.slice(at, span.end);
}

/** At most `length` characters of a text on one line, cut at a blank where there is one, with “…” for the rest. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
