import type { Candidate } from '../schemas/candidate.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { quotationsAround } from './draft-voice.ts';
import type { DraftedCell } from './drafted-cell.ts';

/**
 * Gives a speaker to quoted words whose account names none nearby: the one that the other versions of the quotation agree
 * on. Where they name none, or several, the cell says that its speaker is open: quoted words are not the account’s own.
 */
export function settleVoices(
  cells: readonly DraftedCell[],
  { kind, readings }: Candidate,
  articles: readonly CheckedArticle[],
): DraftedCell[] {
  const named = new Set(
    cells.flatMap((cell) =>
      cell.kind === 'reading' && cell.fields.voice?.startsWith('attributed') === true
        ? [cell.fields.voice]
        : [],
    ),
  );
  const [only, ...others] = named;
  const voice = kind === 'quotation' && others.length === 0 ? only : undefined;
  return cells.map((cell) => {
    if (cell.kind !== 'reading' || cell.fields.voice !== undefined) return cell;
    const mark = readings.find(({ article }) => article === cell.article)?.mark;
    const mentions = articles.find(({ id }) => id === cell.article)?.mentions ?? [];
    if (!mark || quotationsAround(mark, mentions).length === 0) return cell;
    return voice === undefined
      ? { ...cell, isSpeakerOpen: true }
      : { ...cell, fields: { ...cell.fields, voice } };
  });
}
