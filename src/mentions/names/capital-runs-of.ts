import type { ReadableArticle, ReadableBlock } from '../readable-article.ts';
import { bareForm } from './bare-form.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { organizationWords } from './organization-words.ts';
import { abbreviations, particles, roles, suffixes } from './person-words.ts';

/** The runs of words in capitals of an article, in order. They never go beyond a sentence. */
export function capitalRunsOf(article: ReadableArticle): readonly CapitalRun[] {
  const known = runsByArticle.get(article);
  if (known) return known;
  const runs = article.blocks.flatMap((block) => runsIn(article, block));
  runsByArticle.set(article, runs);
  return runs;
}

const runsByArticle = new WeakMap<ReadableArticle, readonly CapitalRun[]>();

// Not over long dashes: those part clauses. A stop only between letters, so that “U.S.” is one word.
const capitalWord = /\p{Lu}(?:[\p{L}\p{M}\p{N}]|[-'’ʼ‐‑.&](?=[\p{L}\p{N}]))*/gu;
const letter = /[\p{L}\p{M}\p{N}]/u;
const mostWords = 14; // longer ones are headings or lists

function runsIn(article: ReadableArticle, block: ReadableBlock): CapitalRun[] {
  const words = capitalWords(article, block);
  const inTitleCase = isTitleCase(article, block, words.length);
  const starts = new Set(block.sentences.map(({ start }) => start));
  const isQuoted = quotedParts(article, block);
  const runs: CapitalRun[] = [];
  let run: CapitalWord[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return;
    const opens = opensSentence(article.folded, first.start, block.start, starts);
    const quoted = isQuoted(first.start);
    runs.push({ words: run, start: first.start, end: last.end, opens, inTitleCase, quoted });
    run = [];
  };
  for (const word of words) {
    const joint = starts.has(word.start) ? undefined : jointBetween(article.folded, run, word);
    if (!joint || run.length >= mostWords) close();
    run.push(joint && run.length > 0 ? { ...word, joint } : word);
  }
  close();
  return runs;
}

function capitalWords({ text, folded }: ReadableArticle, block: ReadableBlock): CapitalWord[] {
  const words: CapitalWord[] = [];
  capitalWord.lastIndex = block.start;
  for (let match = capitalWord.exec(text); match && match.index < block.end; match = capitalWord.exec(text)) {
    const start = match.index;
    if (start > block.start && letter.test(text.charAt(start - 1))) continue;
    const written = folded.slice(start, Math.min(start + match[0].length, block.end));
    words.push(capitalWordOf(folded, start, written));
  }
  return words;
}

function capitalWordOf(folded: string, start: number, written: string): CapitalWord {
  const contraction = written.includes("'") ? (/'[a-z]{1,2}$/i.exec(written)?.[0] ?? '') : '';
  const isName = contraction === '' || /^'s$/i.test(contraction);
  const word = isName ? written.slice(0, written.length - contraction.length) : written;
  const behind = folded.charAt(start + written.length);
  const bare = bareForm(word);
  const hasStop = behind === '.' && (/^\p{Lu}$|\.\p{L}$/u.test(word) || abbreviations.has(bare));
  return {
    start,
    end: start + word.length + (hasStop ? 1 : 0),
    bare,
    shouted: word.length > 1 && word === word.toUpperCase(),
    possessive: contraction !== '' || (behind === "'" && word.endsWith('s')),
    joint: 'space',
  };
}

/** What joins a word to the run before it; nothing when it begins a run of its own. */
function jointBetween(
  folded: string,
  run: readonly CapitalWord[],
  word: CapitalWord,
): CapitalWord['joint'] | undefined {
  const last = run.at(-1);
  if (!last || last.possessive || word.start - last.end > longestJoint) return undefined;
  const gap = folded.slice(last.end, word.start);
  if (gap === ' ') return 'space';
  if ((gap === ', ' || gap === ',') && suffixes.has(word.bare)) return 'suffix';
  if (gap === ' "' && folded.slice(word.end, word.end + 2) === '" ') return 'nickname';
  if (gap === '" ' && last.joint === 'nickname') return 'space';
  if (!/^ [a-z& -]+[ -]$/.test(gap)) return undefined;
  const between = gap.split(/[ -]/).filter((each) => each !== '');
  if (between.length > 0 && between.every((each) => particles.has(each))) return 'particle';
  if (roles.has(last.bare)) return gap === ' of ' ? 'of' : undefined; // Secretary of State
  return joinsOrganization(run, gap) ? 'of' : undefined;
}

/** “Department of Health and Human Services”, “Council on Foreign Relations”; not “Democrats and Republicans”. */
function joinsOrganization(run: readonly CapitalWord[], gap: string): boolean {
  if (/^ (?:of|of the|for|for the) $/.test(gap)) return run.some(({ bare }) => organizationWords.has(bare));
  if (gap === ' and ' || gap === ' & ') return run.some(({ joint }) => joint === 'of');
  return gap === ' on ' && run.some(({ bare }) => deliberating.has(bare));
}

const deliberating: ReadonlySet<string> = new Set([
  'board',
  'center',
  'commission',
  'committee',
  'conference',
  'council',
]);

const longestJoint = 12;

/** Behind an opening quotation mark, a colon or a dash at the beginning of a block, too, a capital tells nothing. */
function opensSentence(folded: string, at: number, blockStart: number, starts: ReadonlySet<number>): boolean {
  if (at === blockStart || starts.has(at)) return true;
  const before = folded.slice(Math.max(blockStart, at - 3), at);
  if (/^.[a-z,] $/.test(before)) return false; // nearly all
  return starts.has(at - 1) || /(?:^|[\s(])["'([]+$/.test(before) || /[:.?!-] ?["']?$/.test(before);
}

/** Headings in which nearly every longer word has a capital. */
function isTitleCase({ folded }: ReadableArticle, block: ReadableBlock, capitals: number): boolean {
  if (block.end - block.start > longestHeading || capitals < 3 || block.sentences.length > 1) return false;
  const written = folded.slice(block.start, block.end);
  if (!/^["'(]{0,2}[\p{Lu}\d]/u.test(written)) return false;
  const words = written.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  const raised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (/[.!?]["')]{0,2}$/.test(written)) return words.length >= 6 && raised > 0.85 * words.length; // a caption has less
  return words.length >= 3 && raised >= 0.8 * words.length;
}

const longestHeading = 200;

/** Whether an offset stands between quotation marks of its block; typewriter marks open and close in turn. */
function quotedParts({ text }: ReadableArticle, block: ReadableBlock): (at: number) => boolean {
  const edges: number[] = [];
  const part = text.slice(block.start, block.end);
  for (const { 0: mark, index } of part.matchAll(/[“”"]/g)) {
    const isOpen = edges.length % 2 === 1;
    if (mark === '“' ? !isOpen : mark === '”' ? isOpen : true) edges.push(block.start + index);
  }
  let passed = 0; // asked in the order of the text
  return (at) => {
    while (passed < edges.length && (edges[passed] ?? at) < at) passed += 1;
    return passed % 2 === 1;
  };
}
