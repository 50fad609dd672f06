import { describe, expect, it } from 'vitest';
import { keptTextOf } from '../../../src/text/kept-text.ts';

const raw = '<p>Nicol&aacute;s <b>spoke</b> twice</p>';
const at = (words: string) => ({ start: raw.indexOf(words), end: raw.indexOf(words) + words.length });
const replacements = [
  { ...at('&aacute;'), text: 'á' },
  { ...at('<b>'), text: '' },
  { ...at('</b>'), text: '' },
];
const block = { ...at('Nicol&aacute;s <b>spoke</b> twice'), kind: 'paragraph' as const, sentences: [] };
const kept = keptTextOf(raw, { blocks: [block], replacements });

describe('keptTextOf', () => {
  it('reads references and inner markup as their readers do', () => {
    const [span] = kept.kept;
    expect(kept.text.slice(span?.start, span?.end)).toBe('Nicolás spoke twice');
  });

  it.each([
    ['Nicolás', 'Nicol&aacute;s'],
    ['spoke', 'spoke'],
    ['á', '&aacute;'],
    ['spoke twice', 'spoke</b> twice'],
  ])('leads “%s” back to the raw text', (words, expected) => {
    const start = kept.text.indexOf(words);
    const span = kept.toRaw({ start, end: start + words.length });
    expect(raw.slice(span.start, span.end)).toBe(expected);
  });

  it('is the raw text where nothing is replaced', () => {
    expect(keptTextOf('abc', { blocks: [], replacements: [] }).text).toBe('abc');
  });
});
