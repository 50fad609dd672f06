import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { bareForm, slugOf } from './bare-form.ts';
import { organizationsIn, type FoundOrganization } from './organizations-in.ts';

/** How an organization is named at one place. */
export type OrganizationForm = FoundOrganization['form'] | 'acronym-of';

export interface Organization {
  /** Slug of the name: `council-on-foreign-relations`. */
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly (Span & { readonly form: OrganizationForm })[];
}

/** The organizations of an article in the order of their first mention; an acronym leads to the name whose initials it is. */
export function findOrganizations(article: ReadableArticle): readonly Organization[] {
  const known = organizationsOf.get(article);
  if (known) return known;
  const found = organizationsIn(article);
  const named = new Map<string, string>();
  for (const each of found) {
    if (each.form !== 'acronym') named.set(initialsOf(nameOf(article, each)), nameOf(article, each));
  }
  const organizations = grouped(article, found, named);
  organizationsOf.set(article, organizations);
  return organizations;
}

const organizationsOf = new WeakMap<ReadableArticle, readonly Organization[]>();

function grouped(
  article: ReadableArticle,
  found: readonly FoundOrganization[],
  named: ReadonlyMap<string, string>,
): Organization[] {
  const groups = new Map<string, { name: string; mentions: (Span & { form: OrganizationForm })[] }>();
  for (const { start, end, form } of found) {
    const written = nameOf(article, { start, end });
    const full = form === 'acronym' ? named.get(written.replace(/\./g, '')) : undefined;
    const name = full ?? written;
    const group = groups.get(bareForm(name)) ?? { name, mentions: [] };
    group.mentions.push({ start, end, form: full === undefined ? form : 'acronym-of' });
    groups.set(bareForm(name), group);
  }
  return [...groups.values()].map((group) => ({ id: slugOf(group.name), ...group }));
}

function nameOf({ text }: ReadableArticle, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').replace(/^the /i, '');
}

/** “Federal Bureau of Investigation” gives "FBI". */
function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
