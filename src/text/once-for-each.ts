/**
 * A function of a text and spans of it that does its work once for each list of spans. Such a list belongs to one text and
 * never changes once it is made; asked about another text, the work is done again.
 */
export function onceForEach<Spans extends object, Result>(
  work: (text: string, spans: Spans) => Result,
): (text: string, spans: Spans) => Result {
  const known = new WeakMap<Spans, { readonly text: string; readonly result: Result }>();
  return (text, spans) => {
    const earlier = known.get(spans);
    if (earlier?.text === text) return earlier.result;
    const result = work(text, spans);
    known.set(spans, { text, result });
    return result;
  };
}
