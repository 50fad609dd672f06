import type { Block, BlockKind, Metadata } from '../../../src/schemas/entry.ts';
import type { Mention } from '../../../src/schemas/mention.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { findSentences } from '../../../src/text/find-sentences.ts';
import { splitLines } from '../../../src/text/line-column.ts';

/**
 * An article of which each line is a block: a paragraph, or what `## ` (subheading) and `!caption ` and the like say. Words
 * between “ and ” are quotations; capitalized words that follow each other are names, but for the first of a line.
 */
export function tellWitness(id: string, lines: readonly string[], metadata: Metadata = {}): Witness {
  const text = lines.map((line) => line.replace(/^(?:## |!\S+ )/, '')).join('\n');
  const blocks = splitLines(text).map((line, at): Block => ({
    kind: kindOf(lines[at] ?? ''),
    start: line.start,
    end: line.end,
    sentences: findSentences(text, line),
  }));
  return {
    id,
    text,
    label: id.toUpperCase(),
    mentions: [...quotations(text), ...names(text)].sort((a, b) => a.start - b.start),
    entry: {
      story: 'story',
      article: id,
      normalizer: 'test',
      raw: { file: `${id}.txt`, sha256: '', bytes: 0, encoding: 'utf-8' },
      blocks,
      metadata,
      damage: [],
      ledger: [],
      replacements: [],
    },
  };
}

const kinds: Readonly<Record<string, BlockKind>> = {
  '##': 'subheading',
  '!caption': 'caption',
  '!pull-quote': 'pull-quote',
  '!source-credit': 'source-credit',
};

function kindOf(line: string): BlockKind {
  return kinds[line.split(' ')[0] ?? ''] ?? 'paragraph';
}

function quotations(text: string): Mention[] {
  return [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index: start }) => ({
    kind: 'quotation',
    start,
    end: start + words.length,
    rule: 'test',
    hedges: [],
    stated: { words: { start: start + 1, end: start + words.length - 1 }, form: 'direct', recovered: false },
  }));
}

function names(text: string): Mention[] {
  return [...text.matchAll(/(?<=[a-z,] )[A-Z]\w+(?: [A-Z]\w+)*/g)].map(({ 0: words, index: start }) => ({
    kind: 'name',
    start,
    end: start + words.length,
    rule: 'test',
    hedges: [],
    stated: { sort: 'other' },
  }));
}

export const given = <Value>(value: Value) => ({ how: 'given' as const, value });
