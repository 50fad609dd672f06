import type { ReadableArticle } from '../readable-article.ts';
import { isInscription } from './rules/inscription.ts';
import { isNamingVerb } from './verb-classes.ts';
import {
  endsAsSpeech,
  startsAsSentence,
  type Attribution,
  type QuotationForm,
  type SpeechScene,
} from './speech-scene.ts';
import { wordNouns, workNouns } from './work-words.ts';

type BlockKind = ReadableArticle['blocks'][number]['kind'];

const headingKinds: ReadonlySet<BlockKind> = new Set([
  'headline',
  'duplicate-headline',
  'section-label',
  'subheading',
]);

/** Whether what stands between marks in such a block is no utterance, because headings shorten and reword. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return kind !== undefined && headingKinds.has(kind);
}

/** What the words between the marks are: an utterance or part of one, or words that are written, talked about, or a title. */
export function quotationForm(scene: SpeechScene, attribution: Attribution | undefined): QuotationForm {
  if (isInscription(scene)) return 'inscription';
  const isSure = attribution !== undefined && sureRules.has(attribution.rule);
  if (!isSure && isTitle(scene, attribution)) return 'title';
  if (!isSure && isWord(scene, attribution)) return 'word';
  return isUtterance(scene, attribution) ? 'direct' : 'partial';
}

/** What these find is spoken, whatever it looks like. */
const sureRules: ReadonlySet<string> = new Set([
  'transcript-label',
  'signature',
  'said-speaker',
  'speaker-said',
  'introduced',
  'runs-over',
]);

function wordsBefore(tokens: SpeechScene['tokens'], at: number, first: number): string[] {
  return tokens.slice(first, at).map(({ lower }) => lower);
}

function isTitle(scene: SpeechScene, attribution: Attribution | undefined): boolean {
  const { tokens, at, from, run, article } = scene;
  const words = article.folded.slice(run.words.start, Math.min(run.words.end, run.words.start + 90));
  const capitals = words.match(/(?<=[^\p{L}])\p{Lu}[\p{L}]{2}/gu) ?? [];
  const isSentence = at === from && /[.?!]$/.test(words) && capitals.length < 2;
  if (isSentence || !isTitleCase(words)) return false;
  const named = [...wordsBefore(tokens, at, Math.max(from, at - 6)), tokens[at + 1]?.lower ?? ''];
  if (named.some((word) => workNouns.has(word))) return true;
  return (words.match(/\p{Lu}[\p{L}]{2}/gu) ?? []).length > 1 && attribution?.cue === undefined;
}

/** Every word of four letters and more, and the first, begins with a capital: “The Art of the Deal”. */
function isTitleCase(words: string): boolean {
  const found = words.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return (
    found.length > 0 &&
    found.length <= 9 &&
    found.every((word, at) => (at > 0 && word.length < 4) || isCapital(word))
  );
}

/** Whether somebody calls something so: “called him “Crooked Hillary””. */
function isNamed({ article }: SpeechScene, attribution: Attribution | undefined): boolean {
  const cue = attribution?.cue;
  return cue !== undefined && isNamingVerb(article.lower.slice(cue.start, cue.end));
}

/** One letter, or words right behind “the term”, “so-called”. */
function isWord(
  { tokens, at, from, run, article }: SpeechScene,
  attribution: Attribution | undefined,
): boolean {
  const words = article.folded.slice(run.words.start, Math.min(run.words.end, run.words.start + 60));
  const count = words.split(' ').length;
  if (/^\p{L}$/u.test(words)) return true;
  if (count > 4) return false;
  if (attribution?.cue !== undefined) return false;
  const near = wordsBefore(tokens, at, Math.max(from, at - 2));
  return near.some((word) => wordNouns.has(word)) || (count <= 2 && attribution === undefined);
}

/** A whole utterance begins as a sentence does and is said, or goes on with one that was broken off for “he said”. */
function isUtterance(scene: SpeechScene, attribution: Attribution | undefined): boolean {
  const { tokens, at, from, run, previous, article } = scene;
  if (run.continues || attribution?.rule === 'transcript-label') return true;
  if (!startsAsSentence(scene)) {
    const isSplit =
      previous?.run.block === run.block &&
      tokens[at - 1]?.lower === ',' &&
      endsAsSpeech({ tokens, at: quotationBefore(tokens, at) });
    return isSplit && attribution?.rule === 'introduced';
  }
  if (isNamed(scene, attribution) && tokens[at - 1]?.lower !== ':' && tokens[at - 1]?.lower !== ',')
    return false;
  const words = article.folded.slice(run.words.start, Math.min(run.words.end, run.words.start + 200));
  return at === from || /[.,?!…]$/.test(words) || words.split(' ').length > 4;
}

/** The nearest quotation before token `at`, as far as “he said” reaches. */
function quotationBefore(tokens: SpeechScene['tokens'], at: number): number {
  let before = at - 1;
  while (before > Math.max(0, at - 30) && tokens[before]?.kind !== 'quotation') before -= 1;
  return before;
}
