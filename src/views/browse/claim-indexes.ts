/**
 * All claims of the site as three lists: by title, by relation, by day. A claim is one line, 750 to 850 bytes of HTML and
 * 40 to 70 of them compressed, twice that by day: a thousand claims are a page of 0.8 MB, 40 to 70 KB on the wire, which a
 * browser still searches. The test of these pages holds a line to 120 bytes compressed.
 */
import type { ClaimIndex, IndexGroup } from '../../schemas/browse-view.ts';
import type { BriefSite } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { standingLabel, standingOf, standings } from '../claim-standing.ts';
import { describeEdtf } from '../describe-edtf.ts';
import type { BrowseAround } from './browse-around.ts';
import { indexLine, siteClaims, type SiteClaim } from './site-claims.ts';

type Site = Pick<BriefSite, 'stories' | 'outlets'>;

/** By title, under its first letter; accents do not part letters, and what begins with none stands last. */
export function claimsByTitle(site: Site, around: BrowseAround, words: Words): ClaimIndex {
  const { title, description, intro, other } = words.browse.claims;
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const claims = siteClaims(site).sort((a, b) => compare(a.claim.file.title, b.claim.file.title));
  const letters = Map.groupBy(claims, ({ claim }) => letterOf(claim.file.title));
  const groups = [...letters].map(([letter, own]) =>
    groupOf(
      letter === '' ? '_other' : `_${letter.toLowerCase()}`,
      letter === '' ? other : letter,
      own,
      words,
    ),
  );
  return {
    title,
    description: description(claims.length, site.stories.length),
    heading: title,
    intro: intro(claims.length, site.stories.length),
    ...around,
    parts: [
      { id: '_all', groups: groups.sort((a, b) => Number(a.id === '_other') - Number(b.id === '_other')) },
    ],
  };
}

/** By relation, strongest first; within one, by story. Relations no claim has are left out. */
export function claimsByRelation(site: Site, around: BrowseAround, words: Words): ClaimIndex {
  const { title, description, intro } = words.browse.byRelation;
  const claims = siteClaims(site);
  const groups = standings.map((standing) => ({
    ...groupOf(
      `_${standing}`,
      standingLabel(standing, words),
      claims.filter(({ claim }) => standingOf(claim) === standing),
      words,
    ),
    standing,
  }));
  return {
    title,
    description,
    heading: title,
    intro,
    ...around,
    parts: [{ id: '_all', groups: groups.filter(({ lines }) => lines.length > 0) }],
  };
}

/** Twice: by the day of the event and by the day of the check, latest first; claims nobody has checked last. */
export function claimsByDate(site: Site, around: BrowseAround, words: Words): ClaimIndex {
  const { title, description, intro, event, checked, notChecked } = words.browse.byDate;
  const claims = siteClaims(site);
  const byEvent = Map.groupBy(claims, ({ story }) => story.file.event.date);
  const byCheck = Map.groupBy(claims, ({ claim }) => claim.file.checked?.on ?? '');
  const groupsOf = (days: Map<string, SiteClaim[]>, id: string) =>
    [...days]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([day, own]) =>
        groupOf(`_${id}-${day}`, day === '' ? notChecked : describeEdtf(day, words), own, words),
      );
  return {
    title,
    description,
    heading: title,
    intro,
    ...around,
    parts: [
      { id: '_event', title: event, groups: groupsOf(byEvent, 'event') },
      { id: '_checked', title: checked, groups: groupsOf(byCheck, 'checked') },
    ].filter(({ groups }) => groups.length > 0),
  };
}

function groupOf(id: string, title: string, claims: readonly SiteClaim[], words: Words): IndexGroup {
  return {
    id: id.replace(/[^\p{L}\p{N}_-]/gu, '-'), // EDTF has signs that no anchor should
    title,
    count: words.browse.claimCount(claims.length),
    lines: claims.map((claim) => indexLine(claim, words)),
  };
}

/** The first letter without its accents, as a capital; nothing for a title that begins with another sign. */
function letterOf(title: string): string {
  const first = title.normalize('NFD').replace(/^[\p{P}\p{S}\s]+/u, '');
  return /^\p{L}/u.exec(first)?.[0].toUpperCase() ?? '';
}
