import type { ValueOf } from '../schemas/value.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type ValueContext } from './value-context.ts';

/** Reads free text: the editors’ summary, or the cited passage when none is written. Only editors compare it. */
export function readText(written: string | undefined, context: ValueContext): Reading<ValueOf<'text'>> {
  const words = (written ?? context.quote ?? '').trim();
  if (words === '') return unreadable('text', words);
  return { ok: true, value: { kind: 'text', ...plainly(words, context), words } };
}
