import type { CheckedGuide, CheckedSite, GuidePart } from '../schemas/checked-story.ts';
import type { GuideInsert, GuideView } from '../schemas/guide-view.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { guideLines, isProblemPage } from './guide-lines.ts';
import { languageOfId } from './language-of-id.ts';
import { measuredInsert } from './measured-insert.ts';
import { guidesAddress } from './page-address.ts';
import { relationFigures } from './relation-figures.ts';
import { lineRuleGroups, mentionRuleGroups } from './rule-rows.ts';
import { relationWordsIn } from './relation-words.ts';
import { toleranceRows } from './tolerance-rows.ts';

/** What one guide or problem page shows. Throws for an insert that `guideInserts` does not name: the check lets none pass. */
export function guideView(guide: CheckedGuide, site: CheckedSite): GuideView {
  const words = wordsOf(languageOfId(guide.id));
  return {
    id: guide.id,
    title: guide.title,
    description: guide.summary,
    parts: guide.parts.map((part) => insertOf(part, site, words)),
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

function insertOf(part: GuidePart, site: CheckedSite, words: Words): GuideInsert {
  if (part.kind === 'html') return part;
  switch (part.name) {
    case 'tolerances':
      return { kind: 'tolerances', rows: toleranceRows(site.tolerances, words) };
    case 'relations':
      return { kind: 'relations', relations: relationWordsIn(words).map(relationEntry) };
    case 'mention-rules':
      return mentionRuleGroups(site.mentionRules, words);
    case 'line-rules':
      return lineRuleGroups(site.lineRules, words);
    case 'measurements':
      return measuredInsert(site.measurements, words);
    case 'problems':
      return { kind: 'guides', guides: guideLines(site.guides, 'problems') };
    case 'outlets':
      return { kind: 'outlets', outlets: outletsOf(site) };
    default:
      throw new Error(`no insert is called ${part.name}`);
  }
}

function relationEntry({ relation, label, when }: ReturnType<typeof relationWordsIn>[number]) {
  return { relation, anchor: `_relation-${relation}`, label, when, figures: relationFigures[relation] };
}

function outletsOf({ outlets }: CheckedSite) {
  return Object.values(outlets)
    .map(({ name, url }) => ({ name, ...(url !== undefined && { url }) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
