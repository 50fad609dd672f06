import type { ArticleUnderCheck } from '../claims/under-check.ts';
import { findQuotations } from '../markdown/find-quotations.ts';
import type { CandidateReading } from '../schemas/candidate.ts';
import { findPassage } from '../text/find-passage.ts';
import { textOf } from '../text/span.ts';
import { describeValue } from '../values/describe-value.ts';
import { wordsQuoted } from '../values/words-quoted.ts';

/**
 * What an account says, as a short sentence: the candidate’s words, unless they set words between quotation marks that the
 * article does not have; then the value alone.
 */
export function draftSays({ says, value }: CandidateReading, { kept }: ArticleUnderCheck): string {
  const stands = (quote: string) =>
    ['found', 'ambiguous'].includes(findPassage(kept.text, kept.kept, { quote }).kind);
  const choices =
    value?.kind === 'quotation' ? [quotationOf(value.words)] : [says, value && describeValue(value)];
  const sound = choices.find(
    (each) =>
      each !== undefined &&
      each.trim() !== '' &&
      findQuotations(each).every((span) => stands(textOf(each, span))),
  );
  return asSentence(sound ?? wordsQuoted);
}

/** Without the comma that only leads on to “he said”; long ones are left to the quote. */
function quotationOf(words: string): string | undefined {
  return words.length > longestSaid ? undefined : `“${words.replace(/[,;:]$/, '')}”`;
}

const longestSaid = 120; // a table’s cell

function asSentence(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const capital = plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?…][”’"')\]]*$/u.test(capital) ? capital : `${capital}.`;
}
