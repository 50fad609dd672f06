import type { Span } from '../../text/span.ts';
import { phraseFrom } from './noun-phrase.ts';
import { speakerSpan, type SpeechCircumstances, type SpeechScene } from './speech-scene.ts';

/** Reads both around the verb of saying at `cue`. */
export function circumstancesOf(
  { tokens, at, from, to, article }: SpeechScene,
  cue: Span,
): SpeechCircumstances {
  let verb = from;
  while (verb < to && tokens[verb]?.start !== cue.start) verb += 1;
  if (verb >= to) return {};
  const addressee = addresseeAt({ tokens, to }, verb);
  const occasion = occasionNear(article.lower, tokens[verb > at ? at + 1 : from], tokens[to - 1], tokens[at]);
  return { ...(addressee && { addressee }), ...(occasion && { occasion }) };
}

/** “told reporters”, “said to him”. */
function addresseeAt({ tokens, to }: Pick<SpeechScene, 'tokens' | 'to'>, verb: number): Span | undefined {
  const word = tokens[verb]?.lower ?? '';
  let first = verb + 1;
  if (!takesAddressee.test(word)) {
    if (!/^(?:said|says|saying)$/.test(word) || tokens[first]?.lower !== 'to') return undefined;
    first += 1;
  }
  const next = tokens[first]?.lower ?? '';
  if (/^(?:that|if|whether|why|how|about|what|it)$/.test(next)) return undefined;
  if (/^(?:him|her|them|me|us)$/.test(next))
    return { start: tokens[first]?.start ?? 0, end: tokens[first]?.end ?? 0 };
  const phrase = phraseFrom(tokens, first, to);
  return phrase && speakerSpan(tokens, phrase);
}

const takesAddressee =
  /^(?:told|tells|tell|telling|asked|asks|asking|assured|assures|informed|reminded|reminds|warned)$/;

/** “in an interview with the station”, “at a news conference on Tuesday”. */
function occasionNear(
  lower: string,
  first: Span | undefined,
  last: Span | undefined,
  quotation: Span | undefined,
): Span | undefined {
  if (!first || !last || !quotation) return undefined;
  const start = Math.max(first.start, quotation.start - reach);
  const end = Math.min(last.end, quotation.end + reach);
  for (const part of [
    { start, end: Math.min(end, quotation.start) },
    { start: Math.max(start, quotation.end), end },
  ]) {
    if (part.end <= part.start) continue;
    const found = occasion.exec(lower.slice(part.start, part.end));
    if (found) return { start: part.start + found.index, end: part.start + found.index + found[0].length };
  }
  return undefined;
}

const reach = 240;

const occasion =
  /\b(?:in|at|during|from|after|before|via|to) (?:(?:a|an|the|his|her|their|its|one|another) )?(?:[a-z'’.-]{1,20} ){0,4}?(?:interview|statement|speech|tweet|e?-?mail|letter|post|op-ed|press release|news release|news conference|press conference|briefing|rally|debate|meeting|hearing|address|campaign trail|event|conference call|video|broadcast|remarks|testimony|memo)\b(?: (?:with|to|in|at|on|for|from) (?:the )?[a-z][a-z'’.-]{1,20}){0,2}/;
