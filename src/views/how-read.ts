import type { CheckedArticle, CheckedStory, ReadingCell, ValueSource } from '../schemas/checked-story.ts';
import type { HowRead, ReadWords } from '../schemas/how-read.ts';
import type { Mention, MentionRule } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Value, ValueKind } from '../schemas/value.ts';
import { describeValue } from '../values/describe-value.ts';
import { hedged } from '../values/hedge-phrases.ts';
import { articleOf } from './claim-accounts.ts';
import { countedFrom } from './counted-from.ts';
import { describeEdtf } from './describe-edtf.ts';
import { guideAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';
import { ruleAnchor } from './rule-rows.ts';
import { toldDate } from './told-dates.ts';
import { toleranceOf } from './tolerance-of.ts';
import { uncountedWords, undatedWords } from './unresolved-words.ts';

const labels: Readonly<Record<ValueSource['how'], string>> = {
  words: 'Read from the words',
  agreed: 'As the words say',
  completed: 'Completed by the editors',
  overruled: 'Set by the editors against the words',
};

/** How the value of a reading follows from its words; absent for kinds that are not read from words. */
export function howRead(
  story: CheckedStory,
  { article, source, value, because }: ReadingCell,
  rules: readonly MentionRule[],
): HowRead | undefined {
  if (!source) return undefined;
  const tolerance = toleranceOf(value);
  return {
    how: source.how,
    label:
      source.how === 'overruled' && source.mentions.length === 0
        ? 'Given by the editors'
        : labels[source.how],
    read: readWords(story, articleOf(story, article), source.mentions, { rules, kind: value.kind }),
    ...(source.wordsSay && { against: describeValue(source.wordsSay) }),
    ...(needsReason(source) && because !== undefined && { because }),
    ...(tolerance && { tolerance }),
  };
}

/** Whether what the editors add is their reason for the value, and no mere note. */
export function needsReason(source: ValueSource | undefined): boolean {
  return source?.how === 'completed' || source?.how === 'overruled';
}

/** Mentions that say one thing by one rule are told together, each of their wordings once. */
function readWords(
  story: CheckedStory,
  article: CheckedArticle,
  mentions: readonly Mention[],
  { rules, kind }: { rules: readonly MentionRule[]; kind: ValueKind },
): ReadWords[] {
  const told = new Map<string, ReadWords>();
  for (const mention of mentions) {
    const words = readableText(article.text, mention, article.entry.replacements);
    const rest = {
      ...outcome(mention, kind),
      rules: rulesOf(mention, rules),
      ...countedFrom(story, article, mention),
    };
    const key = JSON.stringify(rest);
    const before = told.get(key)?.words ?? [];
    told.set(key, { words: [...new Set([...before, words])], ...rest });
  }
  return [...told.values()];
}

function outcome(mention: Mention, kind: ValueKind): Pick<ReadWords, 'says' | 'unresolved'> {
  const value: Value | undefined = mention.kind === 'date' ? toldDate(mention) : settledValue(mention);
  if (value) return { says: describeValue(value) };
  const partial = 'partial' in mention.stated ? mention.stated.partial : undefined;
  return {
    ...(partial !== undefined && { says: hedged(mention.hedges, describeEdtf(partial)) }),
    ...(mention.unresolved && {
      unresolved: (kind === 'date' ? undatedWords : uncountedWords)[mention.unresolved],
    }),
  };
}

function rulesOf(mention: Mention, rules: readonly MentionRule[]): ReadWords['rules'] {
  const inferred = 'inferred' in mention ? mention.inferred?.rule : undefined;
  return [...new Set([mention.rule, ...(inferred === undefined ? [] : [inferred])])].flatMap((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [{ says: rule.says, address: `${guideAddress('method')}#${ruleAnchor(id)}` }] : [];
  });
}
