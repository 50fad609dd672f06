import type { MentionRule } from '../../schemas/mention.ts';
import type { OrganizationForm } from './find-organizations.ts';
import type { FoundPlace } from './find-places.ts';
import type { NameForm } from './person.ts';

/** The rule that each form of a name cites. */
export const personRuleIds: Readonly<Record<NameForm, string>> = {
  full: 'person-full-name',
  surname: 'person-surname',
  given: 'person-first-name',
  'title-and-surname': 'person-title-and-surname',
  'transcript-label': 'person-transcript-label',
};

export const organizationRuleIds: Readonly<Record<OrganizationForm, string>> = {
  word: 'organization-word',
  medium: 'news-medium',
  acronym: 'organization-acronym',
  'acronym-of': 'acronym-of-name',
};

export const placeRuleIds: Readonly<Record<FoundPlace['form'], string>> = {
  known: 'known-place',
  word: 'place-word',
};

export const nameRules: readonly MentionRule[] = [
  {
    id: 'person-full-name',
    says: 'Reads a first name and a surname as one person, with the titles in capitals before them.',
    example: 'Maria Keller',
  },
  {
    id: 'person-surname',
    says: 'Takes a surname alone for the person of the article who bears it; where two do and nothing decides, for neither.',
    example: 'Maria Keller came. “No,” Keller said.',
  },
  {
    id: 'person-first-name',
    says: 'Takes a first name alone for the only person of the article who has it.',
    example: 'Maria Keller came. They thanked Maria for it.',
  },
  {
    id: 'person-title-and-surname',
    says: 'Takes a title with a surname for the person of that name, and of that gender where the title shows one.',
    example: 'They asked Mayor Keller.',
  },
  {
    id: 'person-transcript-label',
    says: 'Takes a surname in capitals before a colon for the one who speaks next in a transcript.',
    example: 'Maria Keller was asked about it.\nKELLER: I do not know.',
  },
  {
    id: 'organization-word',
    says: 'Reads words in capitals with one such as “Council” or “University” among them as an organization.',
    example: 'They met at the Council on Coastal Waters.',
  },
  {
    id: 'news-medium',
    says: 'Knows the names of widely read news media.',
    example: 'It was reported by Bloomberg first.',
  },
  {
    id: 'organization-acronym',
    says: 'Reads a short word in capitals throughout as an organization.',
    example: 'They called the NAACP.',
  },
  {
    id: 'acronym-of-name',
    says: 'Takes an acronym for the organization of the article whose initials it is.',
    example: 'It was the Coastal Waters Council. The CWC met.',
  },
  {
    id: 'known-place',
    says: 'Knows countries, many states and large cities, and their other names.',
    example: 'They flew to Bolivia.',
  },
  {
    id: 'place-word',
    says: 'Reads words in capitals that end with one such as “Avenue” or “River” as a place.',
    example: 'They crossed the Orchard River.',
  },
];
