import type { CheckedArticle, CheckedStory, ReadingCell, ValueSource } from '../schemas/checked-story.ts';
import type { HowRead, ReadWords } from '../schemas/how-read.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Mention, MentionRule } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Value, ValueKind } from '../schemas/value.ts';
import { describeValue } from '../values/describe-value.ts';
import { articleOf } from './claim-accounts.ts';
import { countedFrom } from './counted-from.ts';
import { describeEdtf } from './describe-edtf.ts';
import { guideAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';
import { ruleAnchor } from './rule-rows.ts';
import { toldDate } from './told-dates.ts';
import { toleranceOf } from './tolerance-of.ts';
import type { Words } from '../words/words-of.ts';

/** How the value of a reading follows from its words; absent for kinds that are not read from words. */
export function howRead(
  story: CheckedStory,
  { article, source, value, because }: ReadingCell,
  rules: readonly MentionRule[],
  words: Words,
): HowRead | undefined {
  if (!source) return undefined;
  const tolerance = toleranceOf(value, words);
  return {
    how: source.how,
    label:
      source.how === 'overruled' && source.mentions.length === 0
        ? words.howRead.given
        : words.howRead.labels[source.how],
    read: readWords(story, articleOf(story, article), source.mentions, { rules, kind: value.kind, words }),
    ...(source.wordsSay && { against: describeValue(source.wordsSay, {}, words.values) }),
    ...(needsReason(source) && because !== undefined && { because }),
    ...(tolerance && { tolerance }),
  };
}

/** Whether what the editors add is their reason for the value, and no mere note. */
export function needsReason(source: ValueSource | undefined): boolean {
  return source?.how === 'completed' || source?.how === 'overruled';
}

interface Means {
  readonly rules: readonly MentionRule[];
  readonly kind: ValueKind;
  readonly words: Words;
}

/** Mentions that say one thing by one rule are told together, each of their wordings once. */
function readWords(
  story: CheckedStory,
  article: CheckedArticle,
  mentions: readonly Mention[],
  { rules, kind, words }: Means,
): ReadWords[] {
  const told = new Map<string, ReadWords>();
  for (const mention of mentions) {
    const said = readableText(article.text, mention, article.entry.replacements);
    const rest = {
      ...outcome(mention, kind, words),
      rules: rulesOf(mention, rules, words),
      ...countedFrom(story, article, mention, words),
    };
    const key = JSON.stringify(rest);
    const before = told.get(key)?.words ?? [];
    told.set(key, { words: [...new Set([...before, said])], ...rest });
  }
  return [...told.values()];
}

function outcome(mention: Mention, kind: ValueKind, words: Words): Pick<ReadWords, 'says' | 'unresolved'> {
  const value: Value | undefined = mention.kind === 'date' ? toldDate(mention) : settledValue(mention);
  if (value) return { says: describeValue(value, {}, words.values) };
  const partial = 'partial' in mention.stated ? mention.stated.partial : undefined;
  return {
    ...(partial !== undefined && { says: words.values.hedged(mention.hedges, describeEdtf(partial, words)) }),
    ...(mention.unresolved && {
      unresolved: words.howRead[kind === 'date' ? 'undated' : 'uncounted'][mention.unresolved],
    }),
  };
}

/** Rules say what they do in the site’s first language alone. */
function rulesOf(mention: Mention, rules: readonly MentionRule[], { language }: Words): ReadWords['rules'] {
  if (language !== firstLanguage) return [];
  const inferred = 'inferred' in mention ? mention.inferred?.rule : undefined;
  return [...new Set([mention.rule, ...(inferred === undefined ? [] : [inferred])])].flatMap((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [{ says: rule.says, address: `${guideAddress('method')}#${ruleAnchor(id)}` }] : [];
  });
}
