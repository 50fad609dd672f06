/** Where something stands in a file: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys and list positions from the root of a file to one value: `['readings', 'gazette', 'quote']`. */
export type Path = readonly (string | number)[];
