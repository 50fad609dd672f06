const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An EDTF date as readers write it: `2026-02-03` → “3 February 2026”, `2026-02-03/2026-05` → “between 3 February 2026
 * and May 2026”, `XXXX-02-04` → “4 February, year not stated”, `2026~` → “about 2026”. What it does not know it gives
 * back as it is.
 */
export function describeEdtf(edtf: string): string {
  const [from = '', to, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  if (to === undefined) return describeOne(from) ?? edtf;
  if (isOpen(from) && isOpen(to)) return edtf;
  if (isOpen(from)) return prefixed('not after', to) ?? edtf;
  if (isOpen(to)) return prefixed('not before', from) ?? edtf;
  const [first, last] = [describeOne(from), describeOne(to)];
  return first !== undefined && last !== undefined ? `between ${first} and ${last}` : edtf;
}

function isOpen(edtf: string): boolean {
  return edtf === '' || edtf === '..';
}

function prefixed(words: string, edtf: string): string | undefined {
  const date = describeOne(edtf);
  return date === undefined ? undefined : `${words} ${date}`;
}

function describeOne(edtf: string): string | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.Z+-]+)?([?~%]?)$/.exec(edtf);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier = ''] = match;
  const name = month === undefined || month === 'XX' ? undefined : months[Number(month) - 1];
  if (month !== undefined && month !== 'XX' && name === undefined) return undefined;
  const known =
    day === undefined || day === 'XX' || name === undefined ? name : `${String(Number(day))} ${name}`;
  const dated = withYear(known, year);
  return dated === undefined ? undefined : qualified(dated, qualifier);
}

function withYear(known: string | undefined, year: string): string | undefined {
  if (year === 'XXXX') return known === undefined ? undefined : `${known}, year not stated`;
  return known === undefined ? year : `${known} ${year}`;
}

function qualified(date: string, qualifier: string): string {
  if (qualifier === '~') return `about ${date}`;
  if (qualifier === '?') return `${date}, uncertain`;
  return qualifier === '%' ? `about ${date}, uncertain` : date;
}
