import type { Mention, MentionOf } from '../../schemas/mention.ts';
import type { Extractor } from '../extractor.ts';
import { slugOf } from '../names/bare-form.ts';
import { findOrganizations } from '../names/find-organizations.ts';
import { findPeople } from '../names/find-people.ts';
import { findPlaces } from '../names/find-places.ts';
import { nameRules, organizationRuleIds, personRuleIds, placeRuleIds } from '../names/name-rules.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Names of people, organizations and places, each with the one it means; a surname that two could bear has none. */
export const names: Extractor = {
  id: 'names',
  rules: nameRules,
  find: (article) =>
    [...peopleIn(article), ...organizationsIn(article), ...placesIn(article)].sort(
      (a, b) => a.start - b.start,
    ),
};

type NameMention = MentionOf<'name'>;

function peopleIn(article: ReadableArticle): Mention[] {
  return findPeople(article).flatMap(({ id, name, mentions }) =>
    mentions.map(({ start, end, form }) =>
      nameMention({ start, end, sort: 'person', rule: personRuleIds[form], who: id, name }),
    ),
  );
}

function organizationsIn(article: ReadableArticle): Mention[] {
  return findOrganizations(article).flatMap(({ id, name, mentions }) =>
    mentions.map(({ start, end, form }) =>
      nameMention({ start, end, sort: 'organization', rule: organizationRuleIds[form], who: id, name }),
    ),
  );
}

function placesIn(article: ReadableArticle): Mention[] {
  return findPlaces(article).map(({ start, end, name, form }) =>
    nameMention({ start, end, sort: 'place', rule: placeRuleIds[form], who: slugOf(name), name }),
  );
}

interface ReadName {
  readonly start: number;
  readonly end: number;
  readonly sort: NameMention['stated']['sort'];
  readonly rule: string;
  readonly who: string;
  readonly name: string;
}

function nameMention({ start, end, sort, rule, who, name }: ReadName): NameMention {
  return { kind: 'name', start, end, rule, hedges: [], stated: { sort }, inferred: { who, name, rule } };
}
