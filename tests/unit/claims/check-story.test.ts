import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/claims/rule.ts';
import type { Cell, CheckedClaim, ReadingCell } from '../../../src/schemas/checked-story.ts';
import { checkFiles, exampleFiles } from './example-story.ts';

function claim(id: string, ...changes: readonly Change[]): CheckedClaim {
  const { story } = checkFiles(exampleFiles(...changes));
  const found = story.claims.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

function reading(cells: readonly Cell[], article: string): ReadingCell {
  const found = cells.find((cell) => cell.article === article);
  if (found?.kind !== 'reading') throw new Error(`no reading of ${article}`);
  return found;
}

const text =
  'The fire broke out shortly after 2 a.m., the fire service said. It took more than four hours to put it out.';

describe('cells', () => {
  it('are one for every article, in the order of the page', () => {
    expect(claim('duration').cells.map(({ article, kind }) => `${article} ${kind}`)).toEqual([
      'courier reading',
      'gazette reading',
      'herald silent',
    ]);
  });

  it('show articles without a cell as not judged, wherever they stand', () => {
    const changed = claim('cause', {
      file: 'claims/cause.md',
      find: '  gazette:\n    searched: [police, cause]\n',
      put: '',
    });
    expect(changed.cells.map(({ kind }) => kind)).toEqual(['silent', 'not-judged', 'reading']);
  });

  it('show what is missing of an article', () => {
    const changed = claim('cause', {
      file: 'claims/cause.md',
      find: '  gazette:\n    searched: [police, cause]\n',
      put: 'lacuna:\n  gazette: The last page is missing.\n',
    });
    expect(changed.cells[1]).toEqual({
      kind: 'lacuna',
      article: 'gazette',
      because: 'The last page is missing.',
    });
  });

  it('hold the passage, its paragraph, and the rest of its sentence', () => {
    const cell = reading(claim('duration').cells, 'courier');
    expect(cell.passage).toMatchObject({
      text: 'It took more than four hours to put it out',
      before: '',
      after: '.',
      block: 2,
    });
    expect(cell.passage.anchor).toMatch(/^p-[0-9a-f]{8}$/);
  });

  it('give the telling words as a span of the article', () => {
    const { story } = checkFiles(exampleFiles());
    const raw = story.articles.find(({ id }) => id === 'courier')?.text ?? '';
    const { mark } = reading(claim('duration').cells, 'courier');
    expect(raw.slice(mark?.start, mark?.end)).toBe('more than four hours');
    expect(raw).toContain(text);
  });

  it('join the words before and after to the whole sentences a passage touches', () => {
    const quote = 'said. It took';
    const changed = claim('duration', {
      file: 'claims/duration.md',
      find: '    quote: It took more than four hours to put it out\n    mark: more than four hours\n',
      put: `    quote: '${quote}'\n`,
    });
    const { passage } = reading(changed.cells, 'courier');
    expect(passage.before + passage.text + passage.after).toBe(text);
  });

  it('keep the passages that mention a thing without answering', () => {
    const [, , cell] = claim('words').cells;
    expect(cell).toMatchObject({
      kind: 'silent',
      seen: [
        {
          passage: { text: 'No flames were to be seen in the morning' },
          because: 'It is said of another hour.',
        },
      ],
    });
  });

  it('never show a reading whose passage does not stand', () => {
    const changed = claim('duration', {
      file: 'claims/duration.md',
      find: 'quote: It was put out after nearly four hours',
      put: 'quote: It was put out after nearly five hours',
    });
    expect(changed.cells.map(({ kind }) => kind)).toEqual(['reading', 'not-judged', 'silent']);
    expect(changed.pairs).toEqual([]);
    expect(changed.relation).toBeUndefined();
  });

  it('keep an article’s id apart from what objects inherit', () => {
    const changed = claim(
      'cause',
      { file: 'articles/constructor.txt', put: 'A line of text.\n' },
      {
        file: 'articles/constructor.source.yaml',
        put: 'label: Constructor\nsiglum: K\nreceived-as: c.txt\n',
      },
    );
    expect(changed.cells.at(-1)).toEqual({ kind: 'not-judged', article: 'constructor' });
  });
});

describe('relations', () => {
  it('are computed pair by pair, and the strongest names the claim', () => {
    expect(claim('duration').pairs.map(({ a, b, relation }) => [a, b, relation])).toEqual([
      ['courier', 'gazette', 'contradict'],
    ]);
    expect(claim('duration').relation).toBe('contradict');
    expect(claim('words').relation).toBe('wording');
  });

  it('are absent where fewer than two articles answer', () => {
    expect(claim('cause').relation).toBeUndefined();
  });

  it('keep the computed beside the editors’', () => {
    const [pair] = claim('duration', {
      file: 'claims/duration.md',
      find: 'finding:',
      put: 'judged:\n  - { between: [gazette, courier], relation: unclear, because: Neither counts from the alarm. }\nfinding:',
    }).pairs;
    expect(pair).toMatchObject({
      relation: 'unclear',
      computed: { relation: 'contradict' },
      judged: { relation: 'unclear', because: 'Neither counts from the alarm.' },
    });
  });

  it('name what differs when a reading is about another thing', () => {
    const changed = claim(
      'duration',
      {
        file: 'claims/duration.md',
        find: 'value: nearly 4 h\n',
        put: 'value: nearly 4 h\n    scope: { of: the first flames }\n',
      },
      {
        file: 'claims/duration.md',
        find: 'kind: duration\n',
        put: 'kind: duration\nscope: { of: the whole fire }\n',
      },
    );
    expect(changed.pairs[0]).toMatchObject({ relation: 'not-comparable', computed: { scopeField: 'of' } });
  });
});

describe('origins', () => {
  const agency = (article: string, order: number): Change => ({
    file: `articles/${article}.source.yaml`,
    find: `order: ${String(order)}`,
    put: 'origin: { id: agency, name: Coast Agency, because: It is signed so. }',
  });

  it('are the articles themselves unless a source file says otherwise', () => {
    expect(claim('duration').origins.map(({ origin }) => origin.name)).toEqual(['Courier', 'Gazette']);
  });

  it('count articles of one origin as one', () => {
    expect(claim('duration', agency('courier', 1), agency('gazette', 2)).origins).toMatchObject([
      { origin: { id: 'agency', name: 'Coast Agency' }, articles: ['courier', 'gazette'] },
    ]);
  });

  it('of articles hold as the editors say, with what is computed beside them where that differs', () => {
    const { story } = checkFiles(exampleFiles(agency('courier', 1), agency('gazette', 2)));
    expect(
      story.articles.map(({ id, origin, computedOrigin }) => [id, origin.id, computedOrigin?.articles]),
    ).toEqual([
      ['herald', 'herald', undefined],
      ['courier', 'agency', ['courier']],
      ['gazette', 'agency', ['gazette']],
    ]);
    const alone = checkFiles(exampleFiles(agency('courier', 1))).story.articles.at(-1);
    expect(alone).toMatchObject({ origin: { id: 'agency', name: 'Coast Agency' } });
    expect(alone).not.toHaveProperty('computedOrigin');
  });

  it('can be another for one reading', () => {
    const changed = claim('duration', agency('courier', 1), {
      file: 'claims/duration.md',
      find: 'value: nearly 4 h\n',
      put: 'value: nearly 4 h\n    origin: { id: agency, because: The paragraph is the agency’s. }\n',
    });
    expect(changed.origins.map(({ articles }) => articles)).toEqual([['gazette', 'courier']]);
    expect(reading(changed.cells, 'gazette').origin).toMatchObject({ name: 'Coast Agency' });
  });
});

describe('the story', () => {
  it('is in order: articles by position then id, claims by order then id', () => {
    const { story } = checkFiles(
      exampleFiles({ file: 'claims/words.md', find: 'section: after', put: 'order: 1' }),
    );
    expect(story.claims.map(({ id }) => id)).toEqual(['words', 'alarm', 'cause', 'duration']);
    expect(story.articles.map(({ id, outletName }) => `${id}: ${outletName ?? '?'}`)).toEqual([
      'courier: Westmere Courier',
      'gazette: Coast Gazette',
      'herald: The Herald',
    ]);
  });

  it('reports everything at once', () => {
    const { problems } = checkFiles(
      exampleFiles(
        { file: 'claims/duration.md', find: 'question: How long', put: 'qestion: How long' },
        {
          file: 'claims/duration.md',
          find: 'nearly four hours\n    value',
          put: 'nearly for hours\n    value',
        },
        { file: 'claims/words.md', find: 'changes no word.', put: 'changes <i>no</i> [[wrod]].' },
        { file: 'articles/herald.source.yaml', find: 'siglum: H', put: 'siglum: hh' },
      ),
    );
    expect(problems.map(({ code, line }) => `${code}:${String(line)}`)).toEqual([
      'value-misshapen:2',
      'key-missing:2',
      'key-unknown:3',
      'passage-not-verbatim:13',
      'html-in-markdown:24',
      'html-in-markdown:24',
      'link-broken:24',
    ]);
  });

  it('is plain data: writing and reading it as JSON changes nothing', () => {
    const { story } = checkFiles(exampleFiles());
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });

  it('shows an article’s words as text, never as markup', () => {
    const { story, problems } = checkFiles(
      exampleFiles(
        {
          file: 'articles/courier.txt',
          find: 'A fire destroyed',
          put: '<script>alert(1)</script> A fire destroyed',
        },
        {
          file: 'claims/words.md',
          find: 'The contraction changes no word.',
          put: '“\\<script>alert(1)\\</script> A fire” ([[courier]])',
        },
      ),
    );
    expect(problems).toEqual([]);
    expect(story.claims.find(({ id }) => id === 'words')?.bodyHtml).toContain('&#x3C;script>');
  });
});
