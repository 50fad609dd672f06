/** What the words after a gap tell: whether they begin a sentence. */
import type { Gap } from './gap.ts';
import { restAfterNext } from './gap.ts';
import { mostlyStart, surelyStart } from './sentence-starters.ts';

/** A word that begins sentences: surely, or unless a title surrounds it. */
export function startsSentence(gap: Gap): boolean {
  return surelyStarts(gap) || mostlyStarts(gap);
}

/** A function word, capitalised: not the initial “A.” nor “All-American”. */
export function surelyStarts(gap: Gap): boolean {
  return surelyStart.has(gap.next) && !isInitial(gap) && !restAfterNext(gap).startsWith('-');
}

/** Capitalised only in titles and where a sentence begins. */
export function mostlyStarts(gap: Gap): boolean {
  return mostlyStart.has(gap.next);
}

/** A single letter with its stop: “E.T.”, “J. Smith”. */
export function isInitial(gap: Gap): boolean {
  return /^\p{Lu}$/u.test(gap.next) && restAfterNext(gap).startsWith('.');
}

/** "Image: Reuters": a label begins anew. */
export function isLabel(gap: Gap): boolean {
  return /^\p{Lu}/u.test(gap.next) && restAfterNext(gap).startsWith(':');
}

/** A quotation or a bracket with a whole sentence in it opens after the stop. */
export function isOpened(gap: Gap): boolean {
  return /[“"‘«`]/.test(gap.openers) && /^\p{Lu}/u.test(gap.next);
}

const finiteVerbs =
  'said|says|is|was|are|were|has|had|have|will|would|could|can|may|might|must|should|does|did|do|also|then|never|later|who|told|met|took|made|came|went|began|won|lost|called|got|gave|left|held|saw|put|faces|plans|wants|needs|seems|remains|became|\\p{Ll}{2,}ed';
const subjectAlone = new RegExp(`^(?:,\\s(?:which|who|whose|a|an|the|based)|\\s(?:${finiteVerbs}))\\b`, 'u');
const clause = new RegExp(`^(?:,|['’]s?\\s\\p{Ll}|\\s(?:\\p{Lu}\\p{L}+\\s)?(?:${finiteVerbs})\\b)`, 'u');

/** "Petro, in turn, condemned", "Millions attended": a subject with its verb, or set off by a comma. */
export function beginsClause(gap: Gap): boolean {
  return /^\p{Lu}\p{Ll}/u.test(gap.next) && clause.test(restAfterNext(gap));
}

/** "Carnival, which has", "Jobs said": one name and at once its verb or what tells of it. */
export function isSubjectAlone(gap: Gap): boolean {
  return /^\p{Lu}\p{Ll}/u.test(gap.next) && subjectAlone.test(restAfterNext(gap));
}
