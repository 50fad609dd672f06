/**
 * A function of one text that does its work once for each text, for texts that come back again and again: words, written
 * dates. What it gives must not depend on anything else, and is shared, so nobody may change it. Keeps so many results at most, so that
 * no site is too large for it; then it begins anew.
 */
export function onceForEachText<Result>(
  work: (text: string) => Result,
  most = 20_000,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.result;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
