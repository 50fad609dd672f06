import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStory } from '../../../src/alignment/align-story.ts';
import { candidateSchema } from '../../../src/schemas/candidate.ts';
import { containsSpan } from '../../../src/text/span.ts';
import { propertyRuns } from '../../property-runs.ts';
import { storyOf, suggest } from './story-of.ts';

const subjects = [
  'A blast at the mill',
  'The flood in Harrow',
  'The march through Lisbon',
  'The court in Velden',
];
const acts = ['killed', 'injured', 'drew', 'lasted', 'was held', 'cost'];
const values = [
  '12 people',
  'at least 15 people',
  'two hours',
  'nearly two hours',
  'on Monday',
  'in early May',
  '68% of the vote',
  '“a great honour”',
];
const sentence = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...acts), fc.constantFrom(...values))
  .map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));
const story = fc.tuple(article, article, article);

function listOf([a, b, c]: readonly [string, string, string], order: readonly [number, number, number]) {
  const witnesses = storyOf({ a, b, c });
  const alignment = alignStory('invented', witnesses);
  return suggest(
    order.flatMap((at) => witnesses[at] ?? []),
    { alignment },
  );
}

describe('candidates of any story', () => {
  it('do not depend on the order of the articles', () => {
    fc.assert(
      fc.property(story, (texts) => {
        expect(listOf(texts, [2, 0, 1])).toEqual(listOf(texts, [0, 1, 2]));
      }),
      { numRuns: propertyRuns(40) },
    );
  });

  it('have readings that stand in their articles, sorted, one an article, and all that the schema asks', () => {
    fc.assert(
      fc.property(story, (texts) => {
        for (const candidate of listOf(texts, [0, 1, 2])) {
          candidateSchema.parse(candidate);
          const articles = candidate.readings.map((reading) => reading.article);
          expect(articles).toEqual([...new Set(articles)].toSorted());
          for (const reading of candidate.readings) {
            const text = texts['abc'.indexOf(reading.article)] ?? '';
            expect(containsSpan({ start: 0, end: text.length }, reading)).toBe(true);
            expect(containsSpan(reading, reading.mark)).toBe(true);
            expect(reading.mark.end).toBeGreaterThan(reading.mark.start);
          }
        }
      }),
      { numRuns: propertyRuns(40) },
    );
  });

  it('have ids of their own', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const ids = listOf(texts, [0, 1, 2]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: propertyRuns(40) },
    );
  });
});

describe('hostile stories', () => {
  it.each([
    ['one word a thousand times', 'killed 12 people '.repeat(1500)],
    ['values without words', '12 13 14 15 16 17 '.repeat(1000)],
    ['open quotation marks', '“ ‘ " '.repeat(2000)],
    ['nothing', '.'],
  ])('of %s end within seconds', (_, text) => {
    const witnesses = storyOf({ a: `A story of sorts.\n${text}`, b: `Another story.\n${text}` });
    expect(suggest(witnesses).length).toBeLessThan(500);
  });
});
