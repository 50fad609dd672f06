import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKinds, entrySchema } from '../../../src/schemas/entry.ts';
import { kindsAndWords, normalized } from './normalized.ts';
import { propertyRuns } from '../../property-runs.ts';

const runs = propertyRuns(300);

/** Lines of all the sorts that articles have, with every line end, blank and control between them. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Share',
    '|',
    'Related Articles',
    'Advertisement',
    'Port Ellery burns again',
    'By Jane Doe - March 3, 2026',
    'WASHINGTON (AP) — A fire destroyed three warehouses late on Monday, officials said.',
    '“We saw flames above the cranes,” said Tomas Reyes, who lives there. — Reuters',
    'Smoke over the harbour. REUTERS/Luis Ortega',
    '"It burned all night long," — Tomas Reyes',
    '(Reporting by Jane Doe in London; Editing by Mark Hill)',
    'The blaze began shortly before midnight in a store of paints and spread along the quay.',
    'Published March 3, 2026',
    '12 Comments',
  ),
);
const lineEnd = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\f',
  '\v',
  '\u0085',
  '\u2028',
  '\u2029',
  '\n\n',
  ' \u00a0\n',
  '\u200b',
  '\u202e',
);
const article = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.tuple(line, lineEnd), { maxLength: 25 }))
  .map(([mark, lines]) => mark + lines.flat().join(''))
  .map((text) => text.toWellFormed()); // lone surrogates have no UTF-8

const kept: ReadonlySet<string> = new Set(blockKinds);

describe('the ledger', () => {
  it('tiles any text without gap or overlap, and its pieces give the text back', () => {
    fc.assert(
      fc.property(article, (written) => {
        const { entry, text } = normalized(written);
        if (!entry) return;
        expect(text).toBe(written);
        let end = 0;
        for (const segment of entry.ledger) {
          expect(segment.start).toBe(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(end).toBe(written.length);
      }),
      { numRuns: runs },
    );
  });

  it('keeps exactly the blocks, and drops as blank only what cannot be seen', () => {
    fc.assert(
      fc.property(article, (written) => {
        const { entry } = normalized(written);
        if (!entry) return;
        const segments = entry.ledger.filter((segment) => segment.kept);
        expect(segments.map(({ kind, start, end }) => [kind, start, end])).toEqual(
          entry.blocks.map(({ kind, start, end }) => [kind, start, end]),
        );
        expect(entry.ledger.every(({ kind, kept: isKept }) => kept.has(kind) === isKept)).toBe(true);
        for (const { kind, start, end } of entry.ledger) {
          if (kind === 'blank') expect(written.slice(start, end)).toMatch(/^[\s\p{Cc}\p{Cf}]+$/u);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('an entry', () => {
  it('fits its published schema, whatever the text', () => {
    fc.assert(
      fc.property(article, (written) => {
        const { entry, problems } = normalized(written);
        if (entry) expect(entrySchema.parse(entry)).toEqual(entry);
        else expect(problems).toHaveLength(1);
      }),
      { numRuns: runs },
    );
  });

  it('has its sentences inside their blocks, in order, and covering every character that can be seen', () => {
    fc.assert(
      fc.property(article, (written) => {
        for (const { start, end, sentences } of normalized(written).entry?.blocks ?? []) {
          let at = start;
          for (const sentence of sentences) {
            expect(written.slice(at, sentence.start).trim()).toBe('');
            at = sentence.end;
          }
          expect(written.slice(at, end).trim()).toBe('');
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: runs },
    );
  });

  it('comes from any bytes at all, or a problem does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { entry, problems } = normalized(bytes);
        expect(entry === undefined).toBe(problems.length > 0);
      }),
      { numRuns: runs },
    );
  });

  it('is the same for the same bytes', () => {
    fc.assert(
      fc.property(article, (written) => {
        expect(normalized(written)).toEqual(normalized(written));
      }),
      {
        numRuns: 50,
      },
    );
  });
});

describe('a paragraph of the story', () => {
  const opening =
    'A fire destroyed three warehouses at the harbour late on Monday, the fire department said.';
  const ending = 'The harbour was expected to reopen on Thursday, according to the mayor of Port Ellery.';
  // Each opens as furniture does, and is none.
  it.each([
    'Share prices fell by a tenth on Tuesday, and traders said that more would follow.',
    'Subscribe to that view or not, the minister said, the money is gone.',
    'More than 200 people left their homes.',
    'Related charges against two guards were dropped in May, the court said.',
    'Comments by the mayor, who spoke at noon, were met with silence in the hall.',
    'Watch the harbour for a day and you will see why, the old men say.',
    'Copyright was the heart of the dispute, and the judges split over it on Tuesday.',
    'Photos from the night show the cranes black against the flames.',
    'Video from the scene showed flames rising above the cranes. Photos by residents followed.',
    'By Monday night, 200 people had left their homes and slept in a school.',
    'He paid $10 per month for a room above the harbour, under terms and conditions he never read.',
    '“Nobody slept.”',
    'The ministry answers to its privacy policy and its terms of use, a spokesman said of the new portal.',
    'He said the talks over the Iran/US question would go on.',
  ])('stays one: %s', (paragraph) => {
    const text = [opening, opening.replace('three', 'four'), paragraph, ending].join('\n');
    expect(kindsAndWords(text)).toContain(`paragraph: ${paragraph}`);
    const last = [opening, opening.replace('three', 'four'), paragraph].join('\n');
    expect(kindsAndWords(last)).toContain(`paragraph: ${paragraph}`);
  });
});
