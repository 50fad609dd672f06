/** Words between double quotation marks; offsets include neither mark. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly after: number;
}

/**
 * The outermost quotations of a text of ours, curly or straight, in order. In `he said “a “b” c” (x)` the one quotation is
 * `a “b” c`. A mark without a partner begins no quotation. Single marks are left alone: most are apostrophes.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const end = closingOf(text, at);
    if (end === undefined) continue;
    found.push({ start: at + 1, end, after: end + 1 });
    at = end;
  }
  return found;
}

function closingOf(text: string, at: number): number | undefined {
  if (text[at] === '"') {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? undefined : end;
  }
  if (text[at] !== '“') return undefined;
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    if (text[next] === '“') depth += 1;
    if (text[next] === '”') depth -= 1;
    if (depth === 0) return next;
  }
  return undefined;
}
