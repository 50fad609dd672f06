import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { matchesInBlocks } from '../durations/matches-in-blocks.ts';
import { unitTrigger } from '../durations/unit-pattern.ts';
import { vagueAt, type VagueKind } from '../durations/vague-at.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = {
  'some-units': {
    id: 'a-few-days',
    says: 'Marks a length of time that nobody counted: it gets no value.',
    example: 'It may take a few days.',
  },
  'placed-units': {
    id: 'recent-months',
    says: 'Marks weeks, months or years that are placed but not counted: they get no value.',
    example: 'Relations cooled in recent months.',
  },
  'bare-units': {
    id: 'for-months',
    says: 'Marks days, months or years without a number as a length of time without a value.',
    example: 'They had quarrelled for months.',
  },
  'vague-ago': {
    id: 'years-ago',
    says: 'Marks a date so many days, months or years ago when nobody says how many: it gets no value.',
    example: 'It closed several years ago.',
  },
  'vague-later': {
    id: 'days-later',
    says: 'Marks a date some time before or after another event: it gets no value.',
    example: 'A few days later it rained.',
  },
} as const satisfies Record<VagueKind, MentionRule>;

const lasting = {
  id: 'long-standing',
  says: 'Marks words that say something lasts or has lasted long, without saying how long.',
  example: 'He is a longtime ally.',
} as const satisfies MentionRule;

const someTime = {
  id: 'some-time',
  says: 'Marks “some time”, “a while” and their like as a length of time without a value.',
  example: 'It went on for some time.',
} as const satisfies MentionRule;

const wholeWords = new RegExp(
  '(?<![a-z0-9-])(?:' +
    '(?<lasting>long-?time|long-?standing|long-?running|long-?lasting|long-?lived|short-?lived|life-?long|' +
    '(?<=\\b(?:a|the|more|any|no|of|and|its|his|their|most) )lasting(?= [a-z]{4})(?! (?:more|less|about|nearly|almost|over|under|around|roughly|some|several|many|just|only|until|till|through|throughout|from|between|into|beyond|well)\\b))|' +
    '(?<time>(?:(?:(?:quite )?some|a (?:(?:very |fairly |relatively )?(?:long|short|considerable)|little)) (?:time|while)(?: now)?|' +
    'a while|(?<=\\bfor )(?:a time|years on end|ages|long)(?=[.,;]| (?:after|before|because|as|when|in|at|and)\\b)))' +
    ')(?![a-z0-9-])(?! (?:ago|later|earlier|back|horizons?|frames?|limits?|slots?)\\b)',
  'g',
);

/** Lengths of time without a number: “for months”, “a few days”, “recent weeks”, “longtime”. */
export const vagueDurations: Extractor = {
  id: 'vague-durations',
  rules: [...Object.values(rules), lasting, someTime],
  find: (article) => [...findUnits(article), ...findWords(article)].toSorted((a, b) => a.start - b.start),
};

function findUnits(article: ReadableArticle): Mention[] {
  const found: Mention[] = [];
  let reached = 0;
  for (const { start, end, block } of matchesInBlocks(article, unitTrigger)) {
    const name = article.lower.slice(start, end);
    if (start < reached || !(name.endsWith('s') || name === 'centuries')) continue;
    const vague = vagueAt(article.lower, { start, end }, Math.max(block.start, reached));
    if (vague === undefined || vague.end > block.end) continue;
    found.push(mentionOf(vague, vague.kind));
    reached = vague.end;
  }
  return found;
}

function mentionOf({ start, end }: Span, vague: VagueKind): Mention {
  const common = { start, end, rule: rules[vague].id, hedges: [], stated: {} };
  if (vague === 'vague-ago') return { kind: 'date', ...common, unresolved: 'vague', precision: 'none' };
  if (vague === 'vague-later') {
    return { kind: 'date', ...common, unresolved: 'depends-on-another-event', precision: 'none' };
  }
  return { kind: 'duration', ...common, unresolved: 'vague' };
}

function findWords(article: ReadableArticle): Mention[] {
  return [...matchesInBlocks(article, wholeWords)].map(({ match, start, end }) => {
    const { id } = match.groups?.['lasting'] === undefined ? someTime : lasting;
    return { kind: 'duration', start, end, rule: id, hedges: [], stated: {}, unresolved: 'vague' };
  });
}
