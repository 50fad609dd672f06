/**
 * The alignment table as readers see it: like lines of a score, each as long as a line of text, with every version below
 * the other; versions that read alike in a line share a row. Pure arithmetic on columns; no words are changed.
 */
import type { Account } from '../schemas/claim-view.ts';
import type { QuotationBand, VersionCell, VersionRow } from '../schemas/quotation-view.ts';
import type { FamilyColumn } from './family-columns.ts';
import type { Variant } from '../schemas/comparison.ts';

/** What each kind of difference is called. */
type VariantLabels = Readonly<Record<Variant['kind'], string>>;

/** One version at the head of its row. */
export interface VersionHead {
  readonly account: Account;
  readonly lang?: string | undefined;
}

/** About as many characters as stand beside the accounts on a wide page. */
const longestLine = 92;
const gapBeside = 3; // what a cell set off takes besides its words
const earliestEnd = 0.6; // a line may end so early, at a comma or a full stop, rather than break a clause
const gapWidth = 4; // a place without words is drawn as a small box

/** The bands of a table. */
export function quotationBands(
  columns: readonly FamilyColumn[],
  versions: readonly VersionHead[],
  labels: VariantLabels,
): QuotationBand[] {
  return linesOf(columns, labels).map((line) => {
    const joined = joinAgreed(withoutFirstBlanks(line));
    const rows = rowsOf(joined, versions).toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
    return {
      heads: joined.map(({ kind, number, substantive }) => ({
        ...(number !== undefined && { number }),
        label: kind ? labels[kind] : '',
        substantive,
      })),
      everyone: rows.length === 1,
      rows,
    };
  });
}

/** What parts the first words of a line from those of the line before tells no versions apart. */
function withoutFirstBlanks(line: readonly FamilyColumn[]): FamilyColumn[] {
  const begun = new Set<number>();
  return line.map((column) => ({
    ...column,
    cells: column.cells.map((cell, index): VersionCell => {
      if (cell.kind !== 'words' || begun.has(index)) return cell;
      begun.add(index);
      return cell.before.trim() === '' ? { ...cell, before: '' } : cell;
    }),
  }));
}

/** Whether the versions have no words in a line. */
function isEmpty({ cells }: VersionRow): boolean {
  return cells.every(({ kind }) => kind === 'none');
}

/** Versions that read alike as one row, in the order of their first. */
export function rowsOf(columns: readonly FamilyColumn[], versions: readonly VersionHead[]): VersionRow[] {
  const rows = new Map<string, { accounts: Account[]; lang?: string; cells: VersionCell[] }>();
  versions.forEach(({ account, lang }, index) => {
    const cells = joinGaps(columns.map((column): VersionCell => column.cells[index] ?? { kind: 'withheld' }));
    const key = JSON.stringify([lang, cells]);
    const row = rows.get(key);
    if (row) row.accounts.push(account);
    else rows.set(key, { accounts: [account], ...(lang !== undefined && { lang }), cells });
  });
  return [...rows.values()];
}

/** Places without words beside each other as one gap. */
function joinGaps(cells: readonly VersionCell[]): VersionCell[] {
  const joined: VersionCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last?.kind !== 'none' || cell.kind !== 'none') {
      joined.push(cell);
      continue;
    }
    const substantive = last.substantive || cell.substantive;
    joined[joined.length - 1] = { kind: 'none', columns: last.columns + 1, substantive };
  }
  return joined;
}

/** Neighbouring columns where all versions agree as one column. */
export function joinAgreed(columns: readonly FamilyColumn[]): FamilyColumn[] {
  const joined: FamilyColumn[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const cells = last && !last.kind && !column.kind ? joinCells(last.cells, column.cells) : undefined;
    if (cells) joined[joined.length - 1] = { substantive: false, cells };
    else joined.push(column);
  }
  return joined;
}

/** Nothing where words would have to be joined to what is withheld. */
function joinCells(left: readonly VersionCell[], right: readonly VersionCell[]): VersionCell[] | undefined {
  const cells = left.map((cell, index): VersionCell | undefined => {
    const next = right[index];
    if (cell.kind !== 'words' && next?.kind === cell.kind) return cell;
    if (cell.kind !== 'words' || next?.kind !== 'words') return undefined;
    return { ...cell, words: `${cell.words}${next.before}${next.words}` };
  });
  const all = cells.filter((cell) => cell !== undefined);
  return all.length === cells.length ? all : undefined;
}

/** Lines of about equal length, none longer than a line unless one column alone is. */
function linesOf(columns: readonly FamilyColumn[], labels: VariantLabels): FamilyColumn[][] {
  const widths = columns.map((column) => widthOf(column, labels));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const aim = all / Math.ceil(all / longestLine);
  const lines: FamilyColumn[][] = [];
  let length = Infinity; // the first column begins the first line
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (length + width > longestLine || length >= aim) {
      lines.push([]);
      length = 0;
    }
    lines.at(-1)?.push(column);
    length += width;
    if (length >= aim * earliestEnd && endsClause(column)) length = Infinity;
  });
  return lines;
}

function endsClause({ kind, cells }: FamilyColumn): boolean {
  return !kind && cells.some((cell) => cell.kind === 'words' && /[.,;:!?]$/.test(cell.words));
}

function widthOf({ kind, cells }: FamilyColumn, labels: VariantLabels): number {
  const longest = Math.max(
    ...cells.map((cell) => (cell.kind === 'words' ? cell.before.length + cell.words.length : gapWidth)),
  );
  // the label is set in small type
  return kind ? Math.max(longest, labels[kind].length * 0.8) + gapBeside : longest;
}
