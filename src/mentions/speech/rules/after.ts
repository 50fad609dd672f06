import { isNounLike, phraseFrom, type TokenRange } from '../noun-phrase.ts';
import { determiners, subjectPronouns } from '../sentence-words.ts';
import {
  endsAsSpeech,
  speakerSpan,
  spanOfTokens,
  type Attribution,
  type SpeechScene,
} from '../speech-scene.ts';
import { isNamingVerb } from '../verb-classes.ts';
import { subjectOf } from '../subject.ts';
import { reportingForm } from '../verb-forms.ts';

/** “…,” said Smith, a farmer. */
export function saidSpeaker(scene: SpeechScene): Attribution | undefined {
  const { tokens, at, to } = scene;
  if (!endsAsSpeech(scene)) return undefined;
  let verb = at + 1;
  if (tokens[verb]?.lower === ',') verb += 1;
  while (tokens[verb]?.lower.endsWith('ly') || tokens[verb]?.lower === 'also') verb += 1;
  if (reportingForm(tokens[verb]?.lower ?? '') !== 'finite' || verb >= to) return undefined;
  const phrase = phraseFrom(tokens, verb + 1, to);
  if (!phrase || !isNounLike(tokens[phrase.from])) return undefined;
  return {
    rule: 'said-speaker',
    speaker: speakerSpan(tokens, withApposition(scene, phrase)),
    cue: spanOfTokens(tokens, { from: verb, to: verb + 1 }),
  };
}

/** “…,” Smith, a farmer, said. */
export function speakerSaid(scene: SpeechScene): Attribution | undefined {
  const { tokens, at, to } = scene;
  if (!endsAsSpeech(scene)) return undefined;
  const first = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
  const found = clauseAt(scene, first, to, 'speaker-said');
  if (found || first < to || !/[?!]/.test(tokens[at]?.tail ?? '')) return found;
  return clauseBehindBreak(scene, first);
}

/** After ! or ? a name in the next sentence may be the speaker's: “Stop!” Smith shouted. */
function clauseBehindBreak(scene: SpeechScene, first: number): Attribution | undefined {
  const { tokens } = scene;
  let to = first + 1;
  while (to < Math.min(tokens.length, first + farthest) && !tokens[to]?.first) to += 1;
  if (tokens.slice(first, to).some(({ kind }) => kind === 'quotation')) return undefined;
  const found = clauseAt(scene, first, to, 'speaker-said');
  return found && isNearEnd(tokens, found, to) ? found : undefined;
}

/** “… in the north”, as he put it; voters are “angry” about it, Smith said. */
export function closingClause({ tokens, at, to, ...rest }: SpeechScene): Attribution | undefined {
  for (let comma = at + 1; comma < Math.min(to, at + farthest); comma += 1) {
    if (tokens[comma]?.lower !== ',' && !(tokens[comma]?.kind === 'quotation' && tokens[comma]?.tail === ','))
      continue;
    const word = tokens[comma + 1];
    if (
      !word?.capital &&
      !determiners.has(word?.lower ?? '') &&
      !subjectPronouns.has(word?.lower ?? '') &&
      !/s$/.test(word?.lower ?? '')
    )
      continue;
    const found = clauseAt({ tokens, at, to, ...rest }, comma + 1, to, 'closing-clause');
    if (found && isNearEnd(tokens, found, to)) return found;
  }
  return undefined;
}

const farthest = 60;

/** After the verb there is room for a time and a place, not for another thought. */
function isNearEnd(tokens: SpeechScene['tokens'], { cue }: Attribution, to: number): boolean {
  const last = tokens[Math.max(0, to - 9)];
  if (!cue || !last || last.start <= cue.start) return cue !== undefined;
  let behind = to;
  while (behind > 0 && (tokens[behind - 1]?.start ?? 0) >= cue.end) behind -= 1;
  return tokens[behind]?.lower === ',';
}

/** A clause that begins with the speaker at token `first` and has a reporting verb. */
function clauseAt({ tokens }: SpeechScene, first: number, to: number, rule: string): Attribution | undefined {
  if (first >= to || !isNounLike(tokens[first])) return undefined;
  for (let verb = first + 1; verb < Math.min(to, first + longestSubject); verb += 1) {
    const token = tokens[verb];
    if (!token || token.kind === 'quotation') return undefined;
    const form = reportingForm(token.lower);
    if (form === undefined || (form === 'base' && !isPluralSubject(tokens[verb - 1]?.lower))) continue;
    if (form === 'participle' || (rule === 'closing-clause' && isNamingVerb(token.lower))) continue;
    const near = subjectOf(tokens, verb, first);
    const subject = near && reachesTo(tokens, near, first);
    if (!subject) continue;
    return {
      rule,
      speaker: speakerSpan(tokens, subject),
      cue: spanOfTokens(tokens, { from: verb, to: verb + 1 }),
    };
  }
  return undefined;
}

/** Takes in words right at the start of the clause: “retired Air Force general Lloyd Newton”. */
function reachesTo(
  tokens: SpeechScene['tokens'],
  { from, to }: TokenRange,
  first: number,
): TokenRange | undefined {
  if (from - first > 4) return undefined;
  for (let at = first; at < from; at += 1) if (!isNounLike(tokens[at])) return undefined;
  return { from: first, to };
}

const longestSubject = 34;

function isPluralSubject(word = ''): boolean {
  return /^(?:they|we|i|you)$|s$/.test(word);
}

/** Goes on over “, a farmer who lives near Leeds” to the next comma or the end of the sentence. */
function withApposition({ tokens, to }: SpeechScene, phrase: TokenRange): TokenRange {
  const [comma, next] = [tokens[phrase.to], tokens[phrase.to + 1]];
  if (comma?.lower !== ',' || !next || next.kind === 'quotation' || !describes.test(next.lower))
    return phrase;
  let end = phrase.to + 1;
  while (end < Math.min(to, phrase.to + longestSubject) && !isEnd(tokens[end]?.lower, tokens[end]?.kind))
    end += 1;
  return { from: phrase.from, to: end };
}

const describes =
  /^(?:a|an|the|who|whose|one|former|head|chief|senior|director|president|professor|chairman|chairwoman|chair|executive|editor|author|co|r|d|[a-z]+man|[a-z]+woman)$/;

function isEnd(lower = '', kind = ''): boolean {
  return kind === 'quotation' || lower === ',' || lower === '.' || lower === ';';
}
