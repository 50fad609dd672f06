/** Tells a person what became of every line of an article, and by which rule. */
import type { Damage, Entry, LedgerSegment, Metadata } from '../schemas/entry.ts';
import { lineColumnAt, splitLines } from '../text/line-column.ts';
import { classifiers } from './classifiers.ts';

/** The whole explanation as plain text, with a line break at its end. `text` is the decoded raw text of the same article. */
export function explainEntry(entry: Entry, text: string): string {
  const { raw, story, article } = entry;
  const parts = [
    `${story}/${article} · ${raw.file} · ${raw.bytes} bytes · sha256 ${raw.sha256}`,
    explainLedger(entry.ledger, text),
    `Rules\n${explainRules(entry.ledger)}`,
    `What is known of the article\n${explainMetadata(entry.metadata, text)}`,
    `Damage\n${explainDamage(entry.damage, text)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const wordsShown = 70;

function explainLedger(ledger: readonly LedgerSegment[], text: string): string {
  const rows = ledger
    .filter(({ kind, start, end }) => kind !== 'blank' || splitLines(text.slice(start, end)).length > 1)
    .map((segment) => {
      const line = String(lineColumnAt(text, segment.start).line).padStart(5);
      const fate = `${segment.kept ? 'kept as' : 'dropped'} ${segment.kind}`.padEnd(28);
      return `${line}  ${fate}  ${segment.rule.padEnd(22)}  ${shown(text, segment)}`.trimEnd();
    });
  return [` line  ${'what it is'.padEnd(28)}  ${'by the rule'.padEnd(22)}  its words`, ...rows].join('\n');
}

/** The words of a span on one line, cut where they run long. */
function shown(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= wordsShown ? words : `${words.slice(0, wordsShown - 1).trimEnd()}…`;
}

function explainRules(ledger: readonly LedgerSegment[]): string {
  const used = new Set(ledger.map(({ rule }) => rule));
  return classifiers
    .filter(({ rule }) => used.has(rule))
    .map(({ rule, because }) => `  ${rule}: ${because}`)
    .join('\n');
}

function explainMetadata(metadata: Metadata, text: string): string {
  const facts = Object.entries(metadata).flatMap(([field, fact]) => (fact ? [{ field, fact }] : []));
  const rows = facts.map(({ field, fact }) => {
    const value = typeof fact.value === 'string' ? fact.value : fact.value.map(describeAuthor).join('; ');
    return `  ${field}: ${value}\n    ${describeProvenance(fact, text)}`;
  });
  return rows.length === 0 ? '  nothing' : rows.join('\n');
}

type Fact = NonNullable<Metadata[keyof Metadata]>;

function describeAuthor({
  name,
  role,
  place,
}: {
  name: string;
  role?: string | undefined;
  place?: string | undefined;
}) {
  return `${name}${role === undefined ? '' : `, ${role}`}${place === undefined ? '' : `, in ${place}`}`;
}

function describeProvenance(fact: Fact, text: string): string {
  switch (fact.how) {
    case 'stated':
      return `stated in line ${lineColumnAt(text, fact.span.start).line}: “${shown(text, fact.span)}”`;
    case 'given':
      return 'given by the source file';
    case 'inferred':
      return fact.rule === 'editor'
        ? `inferred by the editors: ${fact.basis}`
        : `inferred by the rule ${fact.rule}: ${fact.basis}`;
  }
}

function explainDamage(damage: readonly Damage[], text: string): string {
  const rows = damage.map(({ kind, note, ...span }) => {
    const words = shown(text, span);
    return `  line ${lineColumnAt(text, span.start).line}, ${kind}: ${note}${words === '' ? '' : ` “${words}”`}`;
  });
  return rows.length === 0 ? '  none found' : rows.join('\n');
}
