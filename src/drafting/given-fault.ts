/** Why a file that was given cannot be taken, in the grammar of problems. */
export interface GivenFault {
  readonly path: string;
  readonly unexpected: string;
  readonly expected: string;
  readonly advice: string;
}
