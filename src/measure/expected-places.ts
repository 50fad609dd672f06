/**
 * The differences that `gold/quotations.json` lists for pairs of versions (“honour > honor”), one a row, as what a table of
 * versions must show. Put down by hand from the words of the reference; it has 39, empty lists left out.
 */
import type { Variant } from '../schemas/comparison.ts';

export interface ExpectedPlace {
  readonly family: string;
  /** Ids of the two quotations in the reference, or an article where its words are unmarked or absent. */
  readonly between: readonly [string, string];
  /** How a family shows it. */
  readonly shown:
    | {
        readonly by: 'place';
        /** What the first has there, and the second; empty for no words. */
        readonly reads: readonly [string, string];
        readonly kinds: readonly Variant['kind'][];
      }
    | { readonly by: 'marks' } // the marks around the words, which are shown as they stand, differ
    | { readonly by: 'nothing'; readonly because: string };
}

type Pair = ExpectedPlace['between'];

const missing: readonly Variant['kind'][] = ['omission', 'addition', 'negation'];

function place(
  family: string,
  between: Pair,
  reads: readonly [string, string],
  ...kinds: Variant['kind'][]
): ExpectedPlace {
  return { family, between, shown: { by: 'place', reads, kinds } };
}

function marks(family: string, between: Pair): ExpectedPlace {
  return { family, between, shown: { by: 'marks' } };
}

function nothing(family: string, between: Pair, because: string): ExpectedPlace {
  return { family, between, shown: { by: 'nothing', because } };
}

const noteRW: Pair = ['Q001-3', 'Q002-15'];
const noteRC: Pair = ['Q001-3', 'Q004-3'];
const noteWC: Pair = ['Q002-15', 'Q004-3'];
const friends: Pair = ['Q001-2', 'Q002-4'];
const along: Pair = ['Q001-2', 'Q002-5'];
const thinking: Pair = ['Q002-9', 'Q004-8'];
const stakes: Pair = ['Q000-5', 'Q001-8'];
const optimism: Pair = ['Q000-7', 'Q000-9'];

export const expectedPlaces: readonly ExpectedPlace[] = [
  place('QF1', noteRW, ['—', '—'], 'punctuation'), // spaced and closed
  place('QF1', noteRW, ['A', 'a'], 'case'),
  place('QF1', noteRW, ['honour', 'honor'], 'spelling'),
  place('QF1', noteRC, ['great', 'Great'], 'case'),
  place('QF1', noteRC, ['honour', 'Honor'], 'spelling'),
  place('QF1', noteRC, ['—', '.'], 'punctuation'),
  place('QF1', noteRC, ['love', 'Love'], 'case'),
  place('QF1', noteRC, ['.', ','], 'punctuation'),
  marks('QF1', noteRC),
  place('QF1', noteWC, ['—', '—'], 'punctuation'),
  place('QF1', noteWC, ['a', 'A'], 'case'),
  place('QF1', noteWC, ['great', 'Great'], 'case'),
  place('QF1', noteWC, ['honor', 'Honor'], 'case', 'spelling'), // the third version has another spelling there
  place('QF1', noteWC, ['—', '.'], 'punctuation'),
  place('QF1', noteWC, ['love', 'Love'], 'case'),
  place('QF1', noteWC, ['.', ','], 'punctuation'),
  marks('QF1', noteWC),
  place('QF2', friends, ['I', 'I’d'], 'contraction'),
  place('QF2', friends, ['.', ','], 'punctuation'), // before “I didn’t”
  place('QF2', friends, ['.', ','], 'punctuation'), // at the end
  place('QF2', along, ['We worked on it, and', ''], ...missing),
  marks('QF2', along), // the closing one is absent
  place('QF2', ['Q001-1', '002'], ['Yeah, we did,', ''], ...missing),
  nothing('QF3', thinking, 'indirect speech around one version'),
  place('QF3', thinking, ['on many issues', '. Neither did I.'], 'negation', 'word'),
  nothing('QF3', thinking, '“their” stands outside the marks'),
  nothing('QF3', thinking, 'the order of a paraphrase'),
  marks('QF4', ['Q002-11', 'Q004-5']),
  marks('QF5', ['Q002-1', 'Q003-1']),
  place('QF5', ['Q002-1', 'Q003-1'], ['.', ''], 'punctuation'),
  marks('QF9', stakes),
  place('QF9', stakes, ['the', 'The'], 'case'),
  place('QF9', stakes, ['Stakes', 'stakes'], 'case'),
  place('QF9', stakes, ['Are', 'are'], 'case'),
  place('QF9', stakes, ['High', 'high'], 'case'),
  place('QF10', optimism, ['Fill', 'fill'], 'case'),
  place('QF10', optimism, ['', 'I think we should'], ...missing),
  marks('QF10', optimism),
  marks('QF12', ['Q002-3', '004']), // none around the words of the second
];
