const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** The same page with what stands between its marks replaced. Throws where it has no marks. */
export function markedPart(page: string, measured: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${begin} … ${end} in the page`);
  return `${page.slice(0, from + begin.length)}\n\n${measured}\n${page.slice(to)}`;
}
