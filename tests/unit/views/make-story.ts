/**
 * Small checked stories for view tests. An article is written as its blocks, one line each; a passage as the words,
 * found by where they stand. What a test does not name gets a plain default.
 */
import type {
  Cell,
  CheckedArticle,
  CheckedClaim,
  CheckedPair,
  CheckedSite,
  CheckedStory,
  Passage,
} from '../../../src/schemas/checked-story.ts';
import type { ClaimFile } from '../../../src/schemas/claim.ts';
import { relations, type Relation } from '../../../src/schemas/comparison.ts';
import type { Block, BlockKind, DroppedKind, Entry, Metadata } from '../../../src/schemas/entry.ts';
import type { Mention, MentionOf } from '../../../src/schemas/mention.ts';
import { usualSettings } from '../../../src/schemas/site-file.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import type { Hedge, Scope, Value, ValueKind } from '../../../src/schemas/value.ts';
import { paragraphAnchors } from '../../../src/text/paragraph-anchor.ts';
import type { Span } from '../../../src/text/span.ts';
import { readValue } from '../../../src/values/read-value.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Line = readonly [BlockKind | `dropped ${DroppedKind}`, string];

export interface MadeArticle {
  readonly lines: readonly Line[];
  readonly metadata?: Metadata;
  readonly damage?: Entry['damage'];
  readonly source?: Partial<SourceFile>;
  readonly origin?: string;
  readonly mentions?: readonly MadeMention[];
}

/** Words of an article that are a mention: with a value as editors write it, or with the reason why there is none. */
export interface MadeMention {
  readonly words: string;
  readonly kind?: 'date' | 'duration' | 'quantity' | 'rank';
  readonly value?: string;
  readonly scope?: Scope;
  readonly unresolved?: Mention['unresolved'];
  readonly precision?: MentionOf<'date'>['precision'];
  /** The bound that stands before the words: “until Friday”. */
  readonly bound?: Hedge;
}

export interface MadeReading {
  readonly words: string;
  readonly mark?: string;
  readonly also?: readonly string[];
  readonly value?: Value;
  readonly says?: string;
}

export interface MadeClaim {
  readonly cells: Readonly<Record<string, MadeReading | 'silent' | 'lacuna' | 'not-judged'>>;
  readonly pairs?: readonly (readonly [string, string, Relation])[];
  readonly file?: Partial<ClaimFile>;
}

export function makeArticle(
  id: string,
  made: MadeArticle,
  siglum = id.charAt(0).toUpperCase(),
): CheckedArticle {
  const text = made.lines.map(([, words]) => words).join('\n');
  const origin = made.origin ?? id;
  const article = {
    id,
    text,
    source: {
      label: `Article ${siglum}`,
      siglum,
      'received-as': `${id}-received.txt`,
      rights: 'excerpt',
      aliases: [],
      ...made.source,
    },
    entry: makeEntry(id, made, text),
    mentions: [],
    origin: { id: origin, name: `Origin ${origin}` },
  } satisfies CheckedArticle;
  return { ...article, mentions: (made.mentions ?? []).map((mention) => makeMention(article, mention)) };
}

export function makeStory(
  made: {
    articles: Readonly<Record<string, MadeArticle>>;
    claims?: Readonly<Record<string, MadeClaim>>;
    sections?: CheckedStory['file']['sections'];
    alignment?: Partial<CheckedStory['alignment']>;
    candidates?: CheckedStory['candidates'];
    selection?: CheckedStory['selection'];
    showCandidates?: boolean;
  },
  id = 'bridge-2026',
): CheckedStory {
  const articles = Object.entries(made.articles).map(([name, each]) => makeArticle(name, each));
  return {
    id,
    file: {
      title: 'The bridge',
      summary: 'Accounts of one bridge.',
      event: { date: '2026-03-04', 'time-zone': 'UTC', place: 'Ford' },
      sections: made.sections ?? [],
      candidates: made.showCandidates === true ? 'show' : 'hide',
      aliases: [],
    },
    bodyHtml: '<p>A bridge was closed.</p>',
    articles,
    claims: Object.entries(made.claims ?? {}).map(([name, claim]) => makeClaim(name, claim, articles)),
    drafts: [],
    alignment: { story: id, pairs: [], origins: [], families: [], facts: [], ...made.alignment },
    selection: made.selection ?? { declined: [] },
    candidates: made.candidates ?? [],
    problems: [],
  };
}

export function makeSite(stories: readonly CheckedStory[], more: Partial<CheckedSite> = {}): CheckedSite {
  return {
    settings: usualSettings,
    stories,
    guides: [],
    outlets: {},
    tolerances: [],
    mentionRules: [],
    lineRules: [],
    ...more,
  };
}

/** The span of words in an article; throws when they are not there, so that a test cannot pass on a typing error. */
export function spanOf(article: CheckedArticle, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`no words ${words} in article ${article.id}`);
  return { start, end: start + words.length };
}

/** A value as editors write it, read with the project’s own tolerances. */
export function valueOf(written: string, kind: ValueKind = 'date', scope: Scope = {}): Value {
  const reading = readValue(written, { kind, scope, tolerances });
  if (!reading.ok) throw new Error(`no value ${written}`);
  return reading.value;
}

const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));

function makeMention(article: CheckedArticle, made: MadeMention): Mention {
  const { words, kind = 'date', value, scope = {}, precision = 'day' } = made;
  const unresolved = made.unresolved ?? (value === undefined ? 'vague' : undefined);
  return {
    ...spanOf(article, words),
    rule: 'test-rule',
    hedges: made.bound === undefined ? [] : [made.bound],
    ...(unresolved && { unresolved }),
    stated: value === undefined ? {} : { value: valueOf(value, kind, scope) },
    ...(kind === 'date' ? { kind, precision } : { kind }),
  };
}

export function freeText(words: string): Value {
  return { kind: 'text', written: words, scope: {}, hedges: [], tolerances: [], words };
}

function makeEntry(id: string, made: MadeArticle, text: string): Entry {
  const blocks: Block[] = [];
  const ledger: Entry['ledger'] = [];
  let start = 0;
  for (const [kind, words] of made.lines) {
    const end = start + words.length;
    if (kind.startsWith('dropped ')) {
      ledger.push({ start, end, kept: false, kind: kind.slice(8) as DroppedKind, rule: 'test-rule' });
    } else {
      blocks.push({ kind: kind as BlockKind, start, end, sentences: sentencesIn(text, { start, end }) });
      ledger.push({ start, end, kept: true, kind: kind as BlockKind, rule: 'test-rule' });
    }
    if (end < text.length)
      ledger.push({ start: end, end: end + 1, kept: false, kind: 'blank', rule: 'blank' });
    start = end + 1;
  }
  return {
    story: 'bridge-2026',
    article: id,
    normalizer: '1',
    raw: { file: `${id}.txt`, sha256: '0'.repeat(64), bytes: text.length, encoding: 'utf-8' },
    blocks,
    metadata: made.metadata ?? {},
    damage: made.damage ?? [],
    ledger,
    replacements: [],
  };
}

function sentencesIn(text: string, block: Span): Span[] {
  return [...text.slice(block.start, block.end).matchAll(/[^.]+\.?/g)].map(({ index, 0: words }) => {
    const start = block.start + index + (words.length - words.trimStart().length);
    return { start, end: block.start + index + words.trimEnd().length };
  });
}

function makeClaim(id: string, made: MadeClaim, articles: readonly CheckedArticle[]): CheckedClaim {
  const cells = articles.map((article) => makeCell(article, made.cells[article.id] ?? 'not-judged'));
  const pairs = (made.pairs ?? []).map(([a, b, relation]): CheckedPair => ({
    a,
    b,
    relation,
    computed: { relation, reason: 'so it is', tolerances: [] },
  }));
  const strongest = [...relations].reverse().find((each) => pairs.some(({ relation }) => relation === each));
  return {
    id,
    file: makeClaimFile(id, made),
    kind: 'text',
    scope: {},
    cells,
    pairs,
    ...(strongest && { relation: strongest }),
    origins: originsOf(cells, articles),
    truth: 'not-assessed',
    bodyHtml: '<p>Because.</p>',
  };
}

function makeClaimFile(id: string, made: MadeClaim): ClaimFile {
  return {
    title: `Claim ${id}`,
    question: `What of ${id}?`,
    status: 'published',
    order: 1000,
    kind: 'text',
    scope: {},
    readings: {},
    silent: {},
    lacuna: {},
    'not-judged': [],
    finding: `Finding of ${id}.`,
    truth: { state: 'not-assessed', evidence: [] },
    judged: [],
    checked: { by: 'A. Editor', on: '2026-04-01' },
    corrections: [],
    aliases: [],
    ...made.file,
  };
}

function makeCell(article: CheckedArticle, made: MadeReading | 'silent' | 'lacuna' | 'not-judged'): Cell {
  if (made === 'silent') return { kind: 'silent', article: article.id, searched: ['bridge'], seen: [] };
  if (made === 'lacuna') return { kind: 'lacuna', article: article.id, because: 'The page is torn.' };
  if (made === 'not-judged') return { kind: 'not-judged', article: article.id };
  const says = made.says ?? made.words;
  return {
    kind: 'reading',
    article: article.id,
    passage: makePassage(article, made.words),
    ...(made.mark !== undefined && { mark: spanOf(article, made.mark) }),
    also: (made.also ?? []).map((words) => makePassage(article, words)),
    value: made.value ?? freeText(says),
    says,
    voice: 'own',
    origin: article.origin,
  };
}

function makePassage(article: CheckedArticle, words: string): Passage {
  const span = spanOf(article, words);
  const { blocks } = article.entry;
  const block = blocks.findIndex((each) => each.start <= span.start && span.start < each.end);
  const anchor = paragraphAnchors(article.text, blocks)[block] ?? '';
  return { span, text: words, block, anchor, before: '', after: '' };
}

function originsOf(cells: readonly Cell[], articles: readonly CheckedArticle[]): CheckedClaim['origins'] {
  const speaking = articles.filter(({ id }) =>
    cells.some((cell) => cell.article === id && cell.kind === 'reading'),
  );
  const ids = [...new Set(speaking.map(({ origin }) => origin.id))];
  return ids.flatMap((id) => {
    const own = speaking.filter(({ origin }) => origin.id === id);
    return own[0] ? [{ origin: own[0].origin, articles: own.map((article) => article.id), joins: [] }] : [];
  });
}
