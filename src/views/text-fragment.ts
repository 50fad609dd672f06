/** Browsers match long runs reliably by their first and last words only. */
const longestRun = 12;
const wordsAtEachEnd = 5;

/**
 * The address of the passage itself on a page: `https://…#:~:text=…`, which browsers scroll to and highlight.
 * Follows the syntax of the URL Fragment Text Directives draft: `,`, `-` and `&` are escaped.
 */
export function textFragment(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/);
  const run =
    words.length <= longestRun
      ? escaped(words)
      : `${escaped(words.slice(0, wordsAtEachEnd))},${escaped(words.slice(-wordsAtEachEnd))}`;
  return `${url.replace(/#.*$/s, '')}#:~:text=${run}`;
}

function escaped(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
