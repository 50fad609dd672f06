import { menNames, womenNames } from './given-names.ts';
import { givenPartsOf, honorificOf } from './name-candidate.ts';
import { titlesOf, type PersonDraft } from './person-draft.ts';
import type { Gender } from './person.ts';
import { honorifics, roleGenders } from './person-words.ts';

/** The gender that forms of address, titles, kinship or an unmistakable first name show; nothing when they disagree. */
export function genderShown({ candidates }: Pick<PersonDraft, 'candidates'>): Gender | undefined {
  const titles = titlesOf(candidates);
  const given = candidates.map((each) => genderOfName(givenPartsOf(each)[0]));
  const addressed = candidates.map((candidate) => honorifics.get(honorificOf(candidate) ?? ''));
  return (
    agreed(addressed) ??
    agreed(titles.flatMap((title) => title.split(' ').map((word) => roleGenders.get(word)))) ??
    (titles.some((title) => /\bfirst lady\b/.test(title)) ? 'female' : agreed(given))
  );
}

function genderOfName(given: string | undefined): Gender | undefined {
  if (given === undefined || (menNames.has(given) && womenNames.has(given))) return undefined;
  if (menNames.has(given)) return 'male';
  return womenNames.has(given) ? 'female' : undefined;
}

function agreed(genders: readonly (Gender | undefined)[]): Gender | undefined {
  const shown = new Set(genders.filter((each) => each !== undefined));
  return shown.size === 1 ? [...shown][0] : undefined;
}
