import type { GuideInsert } from '../schemas/guide-view.ts';
import type { MentionRule } from '../schemas/mention.ts';

type RuleFamily = Extract<GuideInsert, { kind: 'mention-rules' }>['families'][number];

/** Anchor of a rule on the guide that lists them. */
export function ruleAnchor(id: string): string {
  return `_rule-${id}`;
}

/** The rules that read words, those of one family together, in their order. */
export function ruleFamilies(rules: readonly MentionRule[]): RuleFamily[] {
  const families = new Map<string, RuleFamily>();
  for (const { id, says, example, family = 'other' } of rules) {
    const known = families.get(family) ?? { title: titleOf(family), rules: [] };
    known.rules.push({ anchor: ruleAnchor(id), says, example });
    families.set(family, known);
  }
  return [...families.values()];
}

/** `calendar-dates` → “Calendar dates”. */
function titleOf(family: string): string {
  const words = family.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
