import type { CheckedGuide, CheckedSite, GuidePart } from '../schemas/checked-story.ts';
import type { GuideInsert, GuideView } from '../schemas/guide-view.ts';
import type { Tolerance } from '../schemas/tolerance.ts';
import { roundingTolerance } from '../values/may-be-rounded.ts';
import { guideLines, isProblemPage } from './guide-lines.ts';
import { guidesAddress } from './page-address.ts';
import { listInWords, plural } from './plural.ts';
import { relationFigures } from './relation-figures.ts';
import { ruleFamilies } from './rule-rows.ts';
import { relationWords } from './relation-words.ts';

/** What one guide or problem page shows. Throws for an insert that `guideInserts` does not name: the check lets none pass. */
export function guideView(guide: CheckedGuide, site: CheckedSite): GuideView {
  return {
    id: guide.id,
    title: guide.title,
    description: guide.summary,
    parts: guide.parts.map((part) => insertOf(part, site)),
    up: { address: guidesAddress, label: isProblemPage(guide) ? 'Guides and problems' : 'Guides' },
  };
}

/** What the list of all guides shows. */
export function guidesView(site: CheckedSite): GuideView {
  return {
    id: 'guides',
    title: 'Guides',
    description:
      'How the comparison is made, what its words mean, and what each build problem asks an editor to mend.',
    parts: [
      { kind: 'guides', guides: guideLines(site.guides, 'guides') },
      { kind: 'html', html: '<h2>Problems</h2>' },
      { kind: 'guides', guides: guideLines(site.guides, 'problems') },
    ],
  };
}

/** Anchor of a tolerance on the guide that lists them. */
function toleranceAnchor(id: string): string {
  return `_tolerance-${id}`;
}

function insertOf(part: GuidePart, site: CheckedSite): GuideInsert {
  if (part.kind === 'html') return part;
  switch (part.name) {
    case 'tolerances':
      return { kind: 'tolerances', rows: [...site.tolerances.map(toleranceRow), roundingRow] };
    case 'relations':
      return { kind: 'relations', relations: relationWords.map(relationEntry) };
    case 'mention-rules':
      return { kind: 'mention-rules', families: ruleFamilies(site.mentionRules) };
    case 'problems':
      return { kind: 'guides', guides: guideLines(site.guides, 'problems') };
    case 'outlets':
      return { kind: 'outlets', outlets: outletsOf(site) };
    default:
      throw new Error(`no insert is called ${part.name}`);
  }
}

function relationEntry({ relation, label, when }: (typeof relationWords)[number]) {
  return { relation, anchor: `_relation-${relation}`, label, when, figures: relationFigures[relation] };
}

const roundingRow = {
  id: roundingTolerance,
  anchor: toleranceAnchor(roundingTolerance),
  words: 'a figure without any such word',
  reads:
    'up to half of the last place it is written to, above or below; a count of people or things, only when it ends in two noughts or more',
  because: 'Accounts round. A difference that rounding explains is no contradiction.',
};

function toleranceRow(tolerance: Tolerance) {
  return {
    id: tolerance.id,
    anchor: toleranceAnchor(tolerance.id),
    words: listInWords(tolerance.words.map((word) => `“${word}”`)),
    reads: readsAs(tolerance),
    because: tolerance.because,
  };
}

/** “from 0.85 to 1.15 times the number”, “days 1 to 10 of the month”. */
function readsAs(tolerance: Tolerance): string {
  switch (tolerance.applies) {
    case 'number': {
      const low = `${tolerance['low-open'] ? 'more than' : 'at least'} ${String(tolerance.low)}`;
      const high = `${tolerance['high-open'] ? 'less than' : 'at most'} ${String(tolerance.high)}`;
      return `${low} and ${high} times the number`;
    }
    case 'month':
      return readsAsPart(tolerance);
    case 'days': {
      const dates = tolerance.of === undefined ? 'the date' : `a date that names a ${tolerance.of}`;
      return tolerance.days === 0
        ? `${dates} as it stands`
        : `up to ${plural(tolerance.days, 'day')} before or after ${dates}`;
    }
  }
}

/** “day 1 to day 10 of the month”, “month 9 to the end of the year”. */
function readsAsPart({ of = 'month', from, to }: Extract<Tolerance, { applies: 'month' }>): string {
  const unit = of === 'month' ? 'day' : 'month';
  const end = to === undefined ? 'the end' : `${unit} ${String(to)}`;
  return `${unit} ${String(from)} to ${end} of the ${of}`;
}

function outletsOf({ outlets }: CheckedSite) {
  return Object.values(outlets)
    .map(({ name, url }) => ({ name, ...(url !== undefined && { url }) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
