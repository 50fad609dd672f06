import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { blockAt } from '../block-at.ts';
import type { CapitalWord } from './capital-run.ts';
import { honorifics, particles, suffixes } from './person-words.ts';
import { neverNames } from './sentence-openers.ts';
import { contextOf, type NameContext } from './name-context.ts';
import { isGivenName, isTitleWord, spanOfWords, type NamedRun } from './named-run.ts';

/** A run that may name a person. */
export interface NameCandidate {
  readonly named: NamedRun;
  readonly span: Span;
  /** With the titles in capitals before it. */
  readonly titled: Span;
  /** The words of the name in lower case, small ones included, without suffix: "luiz", "da", "silva". */
  readonly parts: readonly string[];
  readonly suffix: string | undefined;
  readonly possessive: boolean;
  readonly context: NameContext;
  /** Whether the words alone show a person: a title, a given name, an initial. */
  readonly isCertain: boolean;
  /** In a headline, a caption or another block that is no running text. */
  readonly isInHeading: boolean;
}

/** Absent when no word of the run may be a name. The context is read when it is first asked for. */
export function candidateOf(article: ReadableArticle, run: NamedRun): NameCandidate | undefined {
  const named = opensWithVerb(article, run) ? { ...run, name: run.name.slice(1) } : run;
  const { name, titles } = named;
  const last = name.at(-1);
  if (!last) return undefined;
  const span = { start: startWithParticles(article, name), end: last.end };
  const titled = { start: Math.min(span.start, titles[0]?.start ?? span.start), end: last.end };
  const block = blockAt(article, span.start);
  const hasSuffix = last.joint === 'suffix' || suffixes.has(last.bare);
  const core = hasSuffix ? name.slice(0, -1) : name;
  if (core.length === 0) return undefined;
  let context: NameContext | undefined; // most are never asked for theirs
  return {
    named,
    span,
    titled,
    parts: partsOf(article, core),
    suffix: hasSuffix ? last.bare : undefined,
    possessive: last.possessive,
    get context() {
      return (context ??= contextOf(article, block ?? span, titled, span));
    },
    isCertain: isCertain(named, hasSuffix),
    isInHeading: block !== undefined && block.kind !== 'paragraph',
  };
}

/** “Will Trump win?”, unlike “Will Freeman, a fellow at a college, said …”: a verb, unless the words behind show a person. */
function opensWithVerb(article: ReadableArticle, { run, name, titles, before }: NamedRun): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!run.opens || !first || !last || name.length < 2 || titles.length + before.length > 0) return false;
  if (!neverNames.has(first.bare)) return false;
  const span = { start: first.start, end: last.end };
  const block = blockAt(article, span.start);
  const sentence = block?.sentences[countWhile(block.sentences, ({ start }) => start <= span.start) - 1];
  if (
    sentence &&
    /\?["']?$/.test(article.folded.slice(Math.max(span.end, sentence.end - 3), sentence.end).trimEnd())
  )
    return true;
  const { isPersonal, isApposed } = contextOf(article, block ?? span, span, span);
  return !isPersonal && !isApposed;
}

/** “de Blasio” and “al-Assad” begin with a small letter. */
function startWithParticles({ lower }: ReadableArticle, name: readonly CapitalWord[]): number {
  const { start } = spanOfWords(name);
  const before = lower.slice(Math.max(0, start - 10), start);
  let length = 0;
  for (let match = particleAtEnd.exec(before); match; match = particleAtEnd.exec(before.slice(0, -length))) {
    if (!surnameParticles.has(match[1] ?? '')) break;
    length += match[0].length;
  }
  return start - length;
}

const particleAtEnd = /(?<=^|[\s("])([a-z]{2,3})[ -]$/;

/** Those that open a surname standing alone; the others are words of other languages as well as of this one. */
const surnameParticles: ReadonlySet<string> = new Set([
  'de',
  'von',
  'van',
  'der',
  'al',
  'bin',
  'di',
  'della',
]);

function partsOf({ lower }: ReadableArticle, core: readonly CapitalWord[]): string[] {
  const parts: string[] = [];
  for (const [at, word] of core.entries()) {
    const previous = core[at - 1];
    if (previous && word.joint === 'particle') {
      parts.push(
        ...lower
          .slice(previous.end, word.start)
          .split(/[ -]/)
          .filter((each) => each !== ''),
      );
    }
    if (word.joint !== 'nickname') parts.push(word.bare);
  }
  return parts;
}

function isCertain({ name, titles }: NamedRun, hasSuffix: boolean): boolean {
  const [first] = name;
  if (!first) return false;
  if (titles.some(({ bare }) => isTitleWord(bare) && (bare !== 'miss' || name.length > 1))) return true; // Miss Universe
  const hasInitial = name.some(({ bare }, at) => at < name.length - 1 && /^\p{L}(?:\.\p{L})*$/u.test(bare));
  return name.length > 1 && (hasSuffix || hasInitial || isGivenName(first.bare));
}

/** Of “luiz da silva” it is "silva", of “al-assad” "assad". */
export function surnameOf({ parts }: Pick<NameCandidate, 'parts'>): string {
  return parts.at(-1) ?? '';
}

/** Whether its first word has its capital from the sentence it begins. */
export function isSentenceFirst({ named: { run, name, titles } }: NameCandidate): boolean {
  return run.opens && titles.length === 0 && name[0] === run.words[0];
}

/** What stands before the surname and its particles. */
export function givenPartsOf({ parts }: Pick<NameCandidate, 'parts'>): readonly string[] {
  let end = parts.length - 1;
  while (end > 0 && particles.has(parts[end - 1] ?? '')) end -= 1;
  return parts.slice(0, end);
}

/** The last form of address among the titles before it. */
export function honorificOf({ named }: NameCandidate): string | undefined {
  return named.titles.findLast(({ bare }) => honorifics.has(bare))?.bare;
}
