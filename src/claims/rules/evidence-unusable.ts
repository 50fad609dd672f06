/** Evidence is a file of the content folder, none of the compared articles or our own texts, and is quoted exactly. */
import { nearestId } from '../../markdown/nearest-id.ts';
import { findNearestPassage } from '../../text/nearest-passage.ts';
import { textOf } from '../../text/span.ts';
import type { Fault, Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, didYouMean, quoted } from '../wording.ts';

export const evidenceUnusable: Rule<ClaimUnderCheck> = {
  code: 'evidence-unusable',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: "quote: '06:20 fire out'", put: 'quote: fire out' },
  fails: { file: 'claims/duration.md', find: "quote: '06:20 fire out'", put: "quote: '06:30 fire out'" },
  check: (claim) =>
    claim.fields.truth.evidence.flatMap(({ file, quote }, index) => {
      const at = (key: string) => claim.read.valueAt(['truth', 'evidence', index, key]);
      const text = claim.story.input.evidence.get(file);
      if (text === undefined || isCompared(file)) return [{ place: at('file'), ...fileFault(claim, file) }];
      return text.includes(quote) ? [] : [{ place: at('quote'), ...quoteFault(file, text, quote) }];
    }),
};

/** Articles, claims and story texts cannot bear witness for themselves. */
function isCompared(file: string): boolean {
  return /^stories\/[^/]+\/(?:articles|claims)\//.test(file) || /^stories\/[^/]+\/story\.md$/.test(file);
}

function fileFault({ story }: ClaimUnderCheck, file: string): Fault {
  const usable = [...story.input.evidence.keys()].filter((each) => !isCompared(each));
  return {
    unexpected: isCompared(file)
      ? `evidence from the comparison itself, ${code(file)}`
      : `file ${code(file)}`,
    expected: 'a text file of the content folder outside the compared articles, named from that folder',
    advice: `${didYouMean(nearestId(file, usable))}Put the text there, with a note where it comes from.`,
  };
}

function quoteFault(file: string, text: string, quote: string): Fault {
  const nearest = findNearestPassage(text, [{ start: 0, end: text.length }], quote);
  const closest = nearest ? `Closest is ${quoted(textOf(text, nearest))}. ` : '';
  return {
    unexpected: `passage ${quoted(quote)}`,
    expected: `words that stand in ${code(file)}`,
    advice: `${closest}Copy the passage from the file.`,
  };
}
