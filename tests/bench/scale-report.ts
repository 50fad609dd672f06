/** What `npm run bench` found, as `docs/bench.json` keeps it, and as a page for people. */

/** One kind of build at one size. */
export interface BenchRow {
  readonly what: string;
  /** Median of the runs. */
  readonly seconds: number;
  readonly megabytes: number;
}

export interface BenchSize {
  readonly claims: number;
  readonly stories: number;
  /** Bytes of all files of the content. */
  readonly contentBytes: number;
  /** Files and bytes of the finished site. */
  readonly files: number;
  readonly bytes: number;
  readonly rows: readonly BenchRow[];
}

export interface Bench {
  /** Day of the run, 2026-02-03. */
  readonly on: string;
  readonly command: string;
  readonly repeats: number;
  /** “2 processors, 24 GB, Node 24.1.0”. */
  readonly machine: string;
  readonly sizes: readonly BenchSize[];
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** The exponent by which time grows with size: 1 where twice as much takes twice as long. */
export function growthExponent(
  [size, seconds]: readonly [number, number],
  [largerSize, moreSeconds]: readonly [number, number],
): number {
  return Math.log(moreSeconds / seconds) / Math.log(largerSize / size);
}

/** The measured part of the page, in Markdown. */
export function scaleReport(bench: Bench): string {
  const { on, command, repeats, machine, sizes } = bench;
  const heads = sizes.map(({ claims }) => `${grouped(claims)} claims`);
  const kinds = sizes[0]?.rows.map(({ what }) => what) ?? [];
  const rows = kinds.map((what) => {
    const found = sizes.map(({ rows: own }) => own.find((row) => row.what === what));
    const cells = found.map((row) =>
      row ? `${row.seconds.toFixed(1)} s, ${grouped(Math.round(row.megabytes))} MB` : 'not measured',
    );
    return [what, ...cells, growthOf(sizes, what)];
  });
  return [
    `Measured on ${on} by \`${command}\`, median of ${String(repeats)}, on ${machine}.`,
    '',
    table([
      ['', ...heads],
      ['stories', ...sizes.map(({ stories }) => grouped(stories))],
      ['content', ...sizes.map(({ contentBytes }) => `${grouped(Math.round(contentBytes / 1e6))} MB`)],
      ['finished files', ...sizes.map(({ files }) => grouped(files))],
      ['finished site', ...sizes.map(({ bytes }) => `${grouped(Math.round(bytes / 1e6))} MB`)],
    ]),
    '',
    table([['build', ...heads, 'growth'], ...rows]),
    '',
    'From the largest of these, what other sizes would take: extrapolated, not measured.',
    '',
    costModel(bench),
  ].join('\n');
}

/** What archives of other sizes would take, from the largest one measured: all of it grows as the number of claims does. */
export function costModel({ sizes }: Bench): string {
  const measured = sizes.toSorted((a, b) => a.claims - b.claims).at(-1);
  const whole = measured?.rows.find(({ what }) => what === 'from nothing');
  if (!measured || !whole) return '';
  const rows = [1e3, 1e4, 1e5, 1e6, 1e7].map((claims) => {
    const times = claims / measured.claims;
    const parts = Math.max(1, Math.ceil(claims / claimsAPart));
    return [
      grouped(claims),
      grouped(Math.round(measured.files * times)),
      `${(times * measured.bytes) / 1e9 < 10 ? ((times * measured.bytes) / 1e9).toFixed(1) : grouped(Math.round((times * measured.bytes) / 1e9))} GB`,
      hours(whole.seconds * times),
      grouped(parts),
      hours((whole.seconds * times) / parts),
    ];
  });
  return table([['claims', 'files', 'site', 'one machine', 'parts', 'a part'], ...rows]);
}

/** A part that one small machine makes in about half an hour. */
const claimsAPart = 25_000;

function hours(seconds: number): string {
  if (seconds < 120) return `${String(Math.round(seconds))} s`;
  return seconds < 7_200
    ? `${String(Math.round(seconds / 60))} min`
    : `${grouped(Math.round(seconds / 3_600))} h`;
}

/** Between the smallest and the largest size. */
function growthOf(sizes: readonly BenchSize[], what: string): string {
  const points = sizes.flatMap(({ claims, rows }): [number, number][] => {
    const row = rows.find((each) => each.what === what);
    return row ? [[claims, row.seconds]] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last && first !== last ? growthExponent(first, last).toFixed(2) : '–';
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
