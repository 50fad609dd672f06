import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMentionRules, findInArticle, findMentions } from '../../../src/mentions/find-mentions.ts';
import type { Mention, MentionOf } from '../../../src/schemas/mention.ts';
import { mentionSchema } from '../../../src/schemas/mention.ts';
import { containsSpan, type Span } from '../../../src/text/span.ts';
import { articleOf, tolerances } from './marked-text.ts';

const { extractors, refiners } = allMentionRules;
const rules = [...extractors, ...refiners].flatMap((each) => each.rules);
const published = '2026-02-04';

describe('the lists of extractors and refiners', () => {
  it.each(['extractors', 'refiners'] as const)('name every file of %s, and each once', (folder) => {
    const files = readdirSync(`src/mentions/${folder}`).map((file) => file.replace(/\.ts$/, ''));
    expect(allMentionRules[folder].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(extractors.map(({ id }) => id))('%s has tests, with a list that yields nothing', (id) => {
    const file = `tests/unit/mentions/${id}.test.ts`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/yields? nothing/);
  });
});

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(rules)('$id says in a sentence what it does', ({ says }) => {
    expect(says).toMatch(/^[A-Z“‘].*\.$/u);
  });

  it.each(rules)('$id reads its own example', ({ id, example }) => {
    const found = findInArticle(articleOf(example, published));
    expect(found.flatMap(rulesOf)).toContain(id);
  });

  it('are known, wherever a mention cites one', () => {
    const known = new Set(rules.map(({ id }) => id));
    const cited = rules.flatMap(({ example }) =>
      findInArticle(articleOf(example, published)).flatMap(rulesOf),
    );
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('findMentions', () => {
  const examples = rules.map(({ example }) => example);
  const pieces = fc.oneof(
    fc.constantFrom(
      ...(examples.length > 0 ? examples : ['']),
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      '\n',
      '—',
      '.',
      ',',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(' '));

  it('gives mentions of the schema, in order, each a run of one block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text, published);
        const found = findInArticle(article);
        expect(found.map((each) => mentionSchema.parse(each))).toEqual(found);
        expect(found.filter((each) => !isInOneBlock(each, article.blocks))).toEqual([]);
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives a value or the reason why there is none, never both', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(published, undefined), (text, day) => {
        const undecided = findInArticle(articleOf(text, day)).filter((each) => {
          if (hasNoValues(each)) return false;
          const known = [each.stated.value, each.inferred, each.unresolved].filter(
            (one) => one !== undefined,
          );
          return known.length !== 1;
        });
        expect(undecided).toEqual([]);
      }),
    );
  });

  it('counts spans into the raw text where character references were replaced', () => {
    const raw = '<p>He said on 3&nbsp;May 2020 that rain fell.</p>';
    const at = (words: string): Span => ({
      start: raw.indexOf(words),
      end: raw.indexOf(words) + words.length,
    });
    const block = { kind: 'paragraph' as const, ...at('He said on 3&nbsp;May 2020 that rain fell.') };
    const entry = {
      blocks: [{ ...block, sentences: [block] }],
      replacements: [{ ...at('&nbsp;'), text: '\u00a0' }],
      metadata: {},
    };
    const dates = findMentions(entry, raw, tolerances).filter(({ kind }) => kind === 'date');
    expect(dates.map(({ start, end }) => raw.slice(start, end))).toEqual(['3&nbsp;May 2020']);
  });
});

function rulesOf(mention: Mention): string[] {
  return mention.inferred === undefined ? [mention.rule] : [mention.rule, mention.inferred.rule];
}

/** How often and which way are no values of the algebra. */
function hasNoValues(mention: Mention): mention is MentionOf<'quotation' | 'name' | 'frequency' | 'trend'> {
  return ['quotation', 'name', 'frequency', 'trend'].includes(mention.kind);
}

/** A quotation may run over paragraphs; then it begins in one block and ends in another. */
function isInOneBlock(mention: Mention, blocks: readonly Span[]): boolean {
  if (mention.kind === 'quotation')
    return blocks.some((block) => containsSpan(block, { ...mention, end: mention.start + 1 }));
  return mention.start < mention.end && blocks.some((block) => containsSpan(block, mention));
}
