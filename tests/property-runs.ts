/**
 * How often properties are tried. The short tests always try the same cases, so that they fail for everybody or for
 * nobody; the long ones try many more, and others each time. A failure prints the seed that repeats it.
 */
import fc from 'fast-check';

const long = process.env['CLAIMS_LONG'] !== undefined;

fc.configureGlobal(long ? { numRuns: 5_000 } : { numRuns: 100, seed: 2026 });
