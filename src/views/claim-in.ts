import type { Cell, CheckedClaim, CheckedPair, ReadingCell } from '../schemas/checked-story.ts';
import type { Origin } from '../schemas/claim-origin.ts';
import type { ClaimFile } from '../schemas/claim.ts';
import type { firstLanguage, Language } from '../schemas/language.ts';
import type { ClaimTranslation } from '../schemas/translation.ts';

/** What an origin is called in the language, by its name in the first one. */
export type NameOf = (name: string) => string;

/**
 * A claim in another language; absent where it is not translated. Reasons nobody has translated are left out, and so is
 * the reasoning: it is one text in one language.
 */
export function claimIn(
  claim: CheckedClaim,
  language: Exclude<Language, typeof firstLanguage>,
  nameOf: NameOf,
): CheckedClaim | undefined {
  const told = claim.file.translations?.[language];
  if (!told) return undefined;
  return {
    ...claim,
    file: fileIn(claim.file, told),
    cells: claim.cells.map((cell) => cellIn(cell, told, nameOf)),
    pairs: claim.pairs.map(pairIn),
    origins: claim.origins.map((origin) => ({ ...origin, origin: originIn(origin.origin, nameOf) })),
    bodyHtml: '',
  };
}

function fileIn({ preferred, truth, ...file }: ClaimFile, told: ClaimTranslation): ClaimFile {
  const [first, second] = file.events ?? [];
  const { events: _events, choices: _choices, ...rest } = file;
  return {
    ...rest,
    title: told.title,
    question: told.question,
    finding: told.finding,
    ...(file.choices && { choices: choicesIn(file.choices, told) }),
    ...(first &&
      second &&
      told.events && {
        events: [
          { ...first, label: told.events[0] },
          { ...second, label: told.events[1] },
        ],
      }),
    ...(preferred &&
      told.preferred !== undefined && { preferred: { ...preferred, because: told.preferred } }),
    truth: { state: truth.state, ...(told.truth !== undefined && { because: told.truth }), evidence: [] },
    ...(file.checked && { checked: { ...file.checked, by: told.by ?? file.checked.by } }),
    corrections: file.corrections.flatMap(({ on }, at) => {
      const what = told.corrections[at];
      return what === undefined ? [] : [{ on, what }];
    }),
  };
}

/** Those without a label in this language are left out. */
function choicesIn(
  choices: NonNullable<ClaimFile['choices']>,
  told: ClaimTranslation,
): NonNullable<ClaimFile['choices']> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([id, choice]) => {
      const label = told.choices[id];
      if (label === undefined) return [];
      return [[id, typeof choice === 'string' ? label : { ...choice, label }]];
    }),
  );
}

/** Words looked for are told only where none was found: why those found do not answer is not translated. */
function cellIn(cell: Cell, told: ClaimTranslation, nameOf: NameOf): Cell {
  switch (cell.kind) {
    case 'reading':
      return readingIn(cell, told, nameOf);
    case 'silent':
      return { ...cell, searched: cell.seen.length > 0 ? [] : cell.searched, seen: [] };
    case 'lacuna':
      return { ...cell, because: '' };
    case 'not-judged':
      return cell;
  }
}

function readingIn(
  { because: _because, ...cell }: ReadingCell,
  told: ClaimTranslation,
  nameOf: NameOf,
): ReadingCell {
  const because = told.because[cell.article];
  return {
    ...cell,
    says: told.says[cell.article] ?? '',
    ...(because !== undefined && { because }),
    origin: originIn(cell.origin, nameOf),
  };
}

function pairIn(pair: CheckedPair): CheckedPair {
  return pair.judged ? { ...pair, judged: { ...pair.judged, because: '' } } : pair;
}

/** Why accounts are of one origin is told by the rule that joins them. */
export function originIn({ id, name }: Origin, nameOf: NameOf): Origin {
  return { id, name: nameOf(name) };
}
