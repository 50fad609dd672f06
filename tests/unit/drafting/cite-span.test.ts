import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeSpan } from '../../../src/drafting/cite-span.ts';
import { findPassage } from '../../../src/text/find-passage.ts';
import type { KeptText } from '../../../src/text/kept-text.ts';

function keptText(text: string, kept = [{ start: 0, end: text.length }]): KeptText {
  return { text, kept, toRaw: (span) => span, fromRaw: (span) => span };
}

/** How the words between brackets are cited; the brackets are no part of the text. */
function cite(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return citeSpan(keptText(marked.replace(/[[\]]/g, '')), { start, end });
}

describe('citeSpan', () => {
  it('needs no neighbours where the words stand once', () => {
    expect(cite('The mayor [cut a ribbon] at noon.')).toEqual({ quote: 'cut a ribbon' });
  });

  it('takes as few words beside them as tell the place', () => {
    expect(cite('One bridge. [The bridge] was shut. The bridge was open.')).toEqual({
      quote: 'The bridge',
      before: 'bridge.',
    });
    expect(cite('A: so it was. B: [so it] is.')).toEqual({ quote: 'so it', before: 'B:' });
  });

  it('prefers words of the same line', () => {
    expect(cite('He left.\n[He left] early.')).toEqual({ quote: 'He left', after: 'early.' });
  });

  it('reaches over a line break where whole lines repeat', () => {
    expect(cite('Noon.\n[He left.]\nLater.\nHe left.')).toEqual({ quote: 'He left.', before: 'Noon.' });
  });

  it('gives nothing for words that are cut, run over a line, or were dropped', () => {
    expect(cite('The may[or cut] a ribbon.')).toBeUndefined();
    expect(cite('He [left.\nShe] stayed.')).toBeUndefined();
    const text = 'Related: the bridge';
    expect(citeSpan(keptText(text, []), { start: 9, end: 19 })).toBeUndefined();
  });

  it('cites whatever it cites so that the check finds this one place', () => {
    const word = fc.constantFrom('so', 'it', 'is', 'so.', '“it”', '\n', "'", ':', '---', '#');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, from, length) => {
          const text = words.join(' ');
          const start = from % text.length;
          const span = { start, end: Math.min(text.length, start + 1 + (length % 12)) };
          const cited = citeSpan(keptText(text), span);
          if (!cited) return;
          expect(findPassage(text, [{ start: 0, end: text.length }], cited)).toEqual({ kind: 'found', span });
        },
      ),
    );
  });
});
