import { splitWords } from '../../text/split-words.ts';

const verbs: ReadonlySet<string> = new Set(
  splitWords(`
    accuse accused accuses acknowledge acknowledged acknowledges add added adds admit admitted admits announce announced
    announces argue argued argues ask asked asks assert asserted asserts blame blamed blames blast blasted blasts call called
    calls caution cautioned cautions claim claimed claims conceded concedes condemn condemned condemns confirmed confirms
    declare declared declares defended defends denied denies denounced denounces describe described describes emphasised
    emphasized explained explains insist insisted insists joked jokes labelled labeled maintained noted notes pledged pledges
    posted posts praised praises promise promised promises read reads referred reiterated remarked replied reported reports
    responded responds revealed said say says saying speaking spoke state stated states stressed stresses suggested suggests
    tell tells telling told tweeted tweets urge urged urges vowed vows warn warned warns wrote writes writing`),
);

/** Whether a word, in lower case, is a verb of speaking in a form that news uses. */
export function isSpeechVerb(word: string): boolean {
  return verbs.has(word);
}
