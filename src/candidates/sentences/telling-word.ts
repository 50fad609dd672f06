import { passingWords, lightWords, speechWords } from '../lexicon/passing-words.ts';
import { kinOf } from './kin-of.ts';
import { stemOf } from '../../text/stem-of.ts';

/** What a word does in a sentence: tell what is spoken of, carry another word, introduce speech, or pass. */
export type WordRole = 'telling' | 'light' | 'speech' | 'passing';

export interface WordForm {
  readonly role: WordRole;
  /** What forms of the word have in common. */
  readonly stem: string;
  /** What words of its kind have in common: “seized” and “captured” share it. */
  readonly kin: string;
}

const lightStems = new Set(lightWords.map(stemOf));
const speechStems = new Set(speechWords.map(stemOf));

/** The form of a folded word. Numbers pass: they are values, and tell nothing of what they are values of. */
export function formOf(folded: string): WordForm {
  const known = forms.get(folded);
  if (known !== undefined) return known;
  const stem = stemOf(bareOf(folded));
  const form = { role: roleOf(folded, stem), stem, kin: kinOf(stem) };
  if (forms.size < mostForms) forms.set(folded, form);
  return form;
}

// English news has fewer word forms than this in common use; beyond them a word is looked at each time
const mostForms = 50_000;
const forms = new Map<string, WordForm>();

function roleOf(folded: string, stem: string): WordRole {
  if (stem.length < 2 || passingWords.has(folded) || !/^[\p{L}]/u.test(folded)) return 'passing';
  if (speechStems.has(stem)) return 'speech';
  // “workers” are who they are, “works” carries another word
  return lightStems.has(stem) && !/(?:er|or)s?$/.test(folded) ? 'light' : 'telling';
}

/** Without the ’s of a possessive and the marks inside: “U.S.” is “us”. */
function bareOf(folded: string): string {
  return folded.replace(/'s$/, '').replace(/['.]/g, '');
}
