import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldTable, fillTables } from '../../../scripts/field-reference.ts';

describe('fieldTable', () => {
  it('lists fields, those inside others after them, with what is needed and what is usual', () => {
    const schema = z.strictObject({
      title: z.string().describe('The title.'),
      kind: z.enum(['date', 'rank']).default('date').describe('The kind.'),
      cells: z
        .record(z.string(), z.strictObject({ quote: z.string().describe('Words | letters.') }))
        .describe('Id → cell.'),
      notes: z
        .array(z.strictObject({ on: z.string().describe('The day.') }))
        .optional()
        .describe('Notes.'),
    });
    expect(fieldTable(schema).split('\n').slice(2)).toEqual([
      '| `title` | needed | The title. |',
      '| `kind` |  | The kind. One of `date`, `rank`. Left out, it is `date`. |',
      '| `cells` | needed | Id → cell. |',
      '| `cells.<id>.quote` | needed | Words \\| letters. |',
      '| `notes` |  | Notes. |',
      '| `notes[].on` | needed | The day. |',
    ]);
  });
});

describe('fillTables', () => {
  it('replaces what stands between the marks, and nothing else', () => {
    const text = 'Before.\n\n<!-- fields: a -->\nold\n<!-- end -->\n\nAfter.\n';
    const filled = fillTables(text, { a: 'new $& $1', b: 'nowhere' });
    expect(filled).toBe('Before.\n\n<!-- fields: a -->\n\nnew $& $1\n\n<!-- end -->\n\nAfter.\n');
    expect(fillTables(filled, { a: 'new $& $1' })).toBe(filled);
  });
});
