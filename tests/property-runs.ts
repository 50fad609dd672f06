/**
 * How often properties are tried. The short tests always try the same cases, so that they fail for everybody or for
 * nobody; the long ones try many more, and others each time. A failure prints the seed that repeats it.
 */
import fc from 'fast-check';

const long = process.env['CLAIMS_LONG'] !== undefined;

fc.configureGlobal(long ? { numRuns: 5_000 } : { numRuns: 100, seed: 2026 });

/** For a property that wants another number of tries than most: so many, or twenty times as many in the long tests. */
export function propertyRuns(short: number): number {
  return long ? short * 20 : short;
}
