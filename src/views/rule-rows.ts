import type { LineRule } from '../schemas/checked-story.ts';
import type { MentionRule } from '../schemas/mention.ts';
import type { RuleGroups } from '../schemas/rule-groups.ts';
import type { Words } from '../words/words-of.ts';
import { ruleGroups, type RuleGroup } from './rule-groups.ts';

/** Anchor of a rule on the guide that lists them. */
export function ruleAnchor(id: string): string {
  return `_rule-${id}`;
}

/** Anchor of a rule that says what a line of an article is. */
export function lineRuleAnchor(id: string): string {
  return `_line-rule-${id}`;
}

/** The rules that read words, folded by group, those of one family together, in their order. */
export function mentionRuleGroups(rules: readonly MentionRule[], words: Words): RuleGroups {
  const families = Map.groupBy(rules, ({ family }) => family ?? 'other');
  const known = new Set<string>(Object.values(ruleGroups).flat());
  const strays = [...families.keys()].filter((family) => !known.has(family));
  // the keys of a table of our own
  const groups = Object.entries(ruleGroups) as [RuleGroup, readonly string[]][];
  return {
    kind: 'rules',
    groups: [...groups, ['other', strays] as const].flatMap(([group, names]) => {
      const own = names.flatMap((family) => {
        const found = families.get(family);
        return found ? [{ title: familyTitle(family, words), rules: found.map(ruleRow) }] : [];
      });
      const count = own.reduce((sum, each) => sum + each.rules.length, 0);
      if (count === 0) return [];
      const { groups: titles, count: counted } = words.rules;
      return [{ anchor: `_rules-${group}`, title: titles[group], count: counted(count), families: own }];
    }),
  };
}

/** The rules that say what a line of an article is, in the order in which they are asked, as one group. */
export function lineRuleGroups(rules: readonly LineRule[], words: Words): RuleGroups {
  const rows = rules.map(({ rule, because }) => ({ anchor: lineRuleAnchor(rule), says: because }));
  const { groups, count } = words.rules;
  return {
    kind: 'rules',
    groups: [
      { anchor: '_rules-lines', title: groups.lines, count: count(rows.length), families: [{ rules: rows }] },
    ],
  };
}

function ruleRow({ id, says, example }: MentionRule) {
  return { anchor: ruleAnchor(id), says, example };
}

/** The family in words; one without words of its own by its name: `calendar-dates` → “Calendar dates”. */
function familyTitle(family: string, { rules }: Words): string {
  const titles: Readonly<Record<string, string>> = rules.families;
  const plain = family.replaceAll('-', ' ');
  return titles[family] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
