import type { ReadableArticle } from '../readable-article.ts';
import { attributionRules } from './attribution-rules.ts';
import { isHeading, quotationForm } from './quotation-form.ts';
import type { QuotedRun } from './quoted-run.ts';
import { withRepeatedWords } from './repeated-words.ts';
import { inscriptionSource, isInscription } from './rules/inscription.ts';
import { circumstancesOf } from './speech-circumstances.ts';
import { withClosingSpeakers } from './closing-speakers.ts';
import type { Attribution, ReadQuotation, SpeechScene } from './speech-scene.ts';
import { speechTokens, type SpeechToken } from './speech-token.ts';
import { wordsOfOthers } from './words-of-others.ts';

/** Finds who says each quotation and of what form it is, in the order of the text, for one may hang on the one before. */
export function attributeRuns(article: ReadableArticle, runs: readonly QuotedRun[]): ReadQuotation[] {
  const byBlock = Map.groupBy(runs, ({ block }) => block);
  const read: ReadQuotation[] = [];
  let previous: ReadQuotation | undefined;
  for (const [at, inBlock] of byBlock) {
    const tokens = tokensOf(article, at, inBlock);
    let earlier: readonly SpeechToken[] | undefined;
    const before = () => (earlier ??= tokensOf(article, at - 1, byBlock.get(at - 1) ?? []));
    const places = new Map(tokens.flatMap(({ run }, index) => (run ? [[run, index] as const] : [])));
    for (const run of inBlock) {
      const place = places.get(run);
      const each =
        place === undefined
          ? nested(article, run)
          : readScene({ article, run, tokens, before, previous, ...sentenceAt(tokens, place) });
      read.push(each);
      if (place !== undefined) previous = each;
    }
  }
  return withRepeatedWords(article, withClosingSpeakers(read));
}

function tokensOf(article: ReadableArticle, at: number, runs: readonly QuotedRun[]): readonly SpeechToken[] {
  const block = article.blocks[at];
  return block ? speechTokens(article, block, runs) : [];
}

/** What is quoted within a quotation is left without a speaker: the words around it are somebody's too. */
function nested({ blocks }: ReadableArticle, run: QuotedRun): ReadQuotation {
  return { run, form: isHeading(blocks[run.block]?.kind) ? 'heading' : 'partial' };
}

function readScene(scene: SpeechScene): ReadQuotation {
  const { run, article } = scene;
  if (isHeading(article.blocks[run.block]?.kind)) return { run, form: 'heading' };
  const attribution = attribute(scene);
  const form = quotationForm(scene, attribution);
  if (!attribution || form === 'title' || form === 'word') return { run, form };
  const { cue } = attribution;
  return { run, form, attribution, ...(cue && { circumstances: circumstancesOf(scene, cue) }) };
}

function attribute(scene: SpeechScene): Attribution | undefined {
  // who mentions a note did not write it, so no other rule may answer
  if (isInscription(scene)) return inscriptionSource(scene);
  const others = wordsOfOthers(scene);
  if (others) return others.attribution;
  for (const { attribute: find } of attributionRules) {
    const found = find(scene);
    if (found) return found;
  }
  return undefined;
}

/** A sentence is looked at no farther than this many tokens from the quotation. */
const farthest = 80;

function sentenceAt(tokens: readonly SpeechToken[], at: number): Pick<SpeechScene, 'at' | 'from' | 'to'> {
  let from = at;
  while (from > Math.max(0, at - farthest) && !tokens[from]?.first) from -= 1;
  let to = at + 1;
  while (to < Math.min(tokens.length, at + farthest) && !tokens[to]?.first) to += 1;
  return { at, from, to };
}
