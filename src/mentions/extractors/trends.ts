import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Scope } from '../../schemas/value.ts';
import type { Span } from '../../text/span.ts';
import { scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases, type FoundPhrase } from '../amounts/find-phrases.ts';
import { changeVerbs } from '../amounts/change-verbs.ts';
import { wordsBefore } from '../amounts/neighbouring-words.ts';
import { phraseFrom } from '../amounts/scope-after.ts';
import { subjectBefore } from '../amounts/subject-before.ts';
import { isChangeOf } from '../amounts/is-change-of.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'something-changed',
    says: 'Notes that something grew, shrank or stayed as it was; by how much is read as a quantity.',
    example: 'Coca production in Colombia has climbed.',
  },
  {
    id: 'someone-changed-it',
    says: 'Notes that someone made something grow or shrink.',
    example: 'The government has ramped up seizures.',
  },
] as const satisfies readonly MentionRule[];

/** Changes without their size: “coca production has climbed”, “exports fell”, “ramped up seizures”, “remained unchanged”. */
export const trends: Extractor = {
  id: 'trends',
  rules,
  find: (article) =>
    findPhrases(article, pattern).flatMap((found) =>
      found.groups['verb'] === undefined ? madeMention(article, found) : changedMention(article, found),
    ),
};

const finite = [...changeVerbs.keys()].filter((verb) => !/ing$/.test(verb)).join('|');
const pattern = new RegExp(
  `(?<![a-z])(?:(?:(?:has|have|had|is|are|was|were) (?:also |already |steadily |sharply |since |not )?)?(?<verb>${finite}|(?:been|be) (?:rising|falling|growing|climbing|increasing|declining|dropping|shrinking|soaring|surging|plunging|slowing)|(?:remain(?:ed|s)?|stayed|held|were|was|are|is) (?<level>unchanged|steady|stable|flat|level))|(?:has |have |had )?(?:(?<more>ramped up|ramping up|ramps up|stepped up|stepping up|beefed up|scaled up|boosted|intensified|expanded|doubled|tripled|increased)|(?<less>scaled back|cut back|slashed|curtailed|reduced|halved)))(?![\\p{L}-])`,
  'gu',
);

function changedMention(article: ReadableArticle, found: FoundPhrase): Mention[] {
  const { block, groups } = found;
  const verb = groups['verb'] ?? '';
  const direction = groups['level'] === undefined ? directionOf(verb) : 'level';
  const subject = subjectBefore(article, found.start, block.start);
  if (subject === undefined || !isChangeOf(article, subject, verb, found.end, block)) {
    return /^(?:intensified|expanded|doubled|tripled|increased|strengthened|widened|halved|eased)$/.test(verb)
      ? madeMention(article, found)
      : [];
  }
  const scope = scopeOf({ measure: undefined, of: subject.text, where: subject.where, when: undefined });
  return [trend({ start: subject.start, end: found.end }, 'something-changed', direction, scope)];
}

function madeMention(article: ReadableArticle, found: FoundPhrase): Mention[] {
  const { block, groups } = found;
  if (!isVerbHere(article, found.start, block.start)) return [];
  const goods = phraseFrom(article, found.end, block.end);
  if (goods === undefined || /^\d|^(?:a|an) /.test(goods.text)) return [];
  const verb = groups['verb'];
  const direction =
    groups['less'] !== undefined || (verb !== undefined && directionOf(verb) === 'down') ? 'down' : 'up';
  const scope = scopeOf({ measure: undefined, of: goods.text, where: undefined, when: undefined });
  return [trend({ start: found.start, end: goods.end }, 'someone-changed-it', direction, scope)];
}

function directionOf(verb: string): 'up' | 'down' {
  const last = verb.split(' ').at(-1) ?? '';
  return changeVerbs.get(last) ?? (/^(?:fall|declin|dropp|shrink|plung|slow)/.test(last) ? 'down' : 'up');
}

function trend(span: Span, rule: string, direction: 'up' | 'down' | 'level', scope: Scope): Mention {
  return {
    kind: 'trend',
    ...span,
    rule,
    direction,
    hedges: [],
    stated: Object.keys(scope).length > 0 ? { scope } : {},
  };
}

const notBefore =
  /^(?:an?|the|its|his|her|their|our|your|my|this|that|these|those|of|for|with|on|in|at|by|from|to|following|after|despite|as|any|no|some|more|and|or|than|was|were|is|are|been|be|sharply|greatly|much)$/;

/** “Reduced volume” and “for increased spending” describe; “it has reduced”, “losses reduced its income” say who did it. */
function isVerbHere(article: ReadableArticle, at: number, from: number): boolean {
  if (
    /^ha(?:s|ve|d) /.test(article.lower.slice(at, at + 5)) ||
    /^\p{L}+ing /u.test(article.lower.slice(at, at + 14))
  )
    return true;
  const [before] = wordsBefore(article, at, from, 1);
  return before !== undefined && !notBefore.test(before.lower);
}
