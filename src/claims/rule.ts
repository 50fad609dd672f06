import type { Place } from '../markdown/place.ts';
import type { Problem } from '../schemas/problem.ts';

/**
 * One thing an editor can get wrong. File, code, problem page and golden cases bear one name. The examples are changes
 * to the example story; tests make them and compare what is said with the problem page.
 */
export interface Rule<Subject> {
  readonly code: string;
  /** A notice is shown and stops nothing. */
  readonly severity: Problem['severity'];
  /** A change after which the rule has nothing to say. */
  readonly passes: Change;
  /** A change after which it has. */
  readonly fails: Change;
  readonly check: (subject: Subject) => readonly Fault[];
}

/** A change to one file of the example story, `claims/cause.md`; `..` leads to the content folder. */
export interface Change {
  readonly file: string;
  /** Words that stand once in the file; left out, the whole file is meant. */
  readonly find?: string;
  /** What stands there instead; left out, the file is removed. */
  readonly put?: string;
}

/** What a rule says of one place, in the grammar of problems. */
export interface Fault {
  /** Where it differs from the file that is checked. */
  readonly file?: string | undefined;
  readonly place?: Place | undefined;
  readonly unexpected: string;
  readonly expected: string;
  readonly advice: string;
}

/** What all rules of a list say of one subject, in the list's order. */
export function problemsOf<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  file: string,
): Problem[] {
  return rules.flatMap((rule) =>
    rule.check(subject).map(({ place, unexpected, expected, advice, file: other }) => ({
      code: rule.code,
      severity: rule.severity,
      file: other ?? file,
      ...(place && { line: place.line, column: place.column }),
      unexpected,
      expected,
      advice,
    })),
  );
}
