import type { CheckedGuide, GuidePart } from '../schemas/checked-story.ts';
import type { BriefSite } from '../schemas/story-brief.ts';
import type { GuideInsert, GuideView } from '../schemas/guide-view.ts';
import { firstLanguage } from '../schemas/language.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { contentsOf, isContents } from './guide-contents.ts';
import { guideLines, isProblemPage } from './guide-lines.ts';
import { languageOfId } from './language-of-id.ts';
import { measuredInsert } from './measured-insert.ts';
import { guidesAddress, inLanguage } from './page-address.ts';
import { relationFigures } from './relation-figures.ts';
import { reportInsert } from './report-insert.ts';
import { lineRuleGroups, mentionRuleGroups } from './rule-rows.ts';
import { relationWordsIn } from './relation-words.ts';
import { toleranceRows } from './tolerance-rows.ts';

/** What one guide or problem page shows. Throws for an insert that `guideInserts` does not name: the check lets none pass. */
export function guideView(guide: CheckedGuide, site: BriefSite): GuideView {
  const words = wordsOf(languageOfId(guide.id));
  return {
    id: guide.id,
    title: guide.title,
    description: guide.summary,
    parts: guide.parts.map((part) =>
      isContents(part) ? contentsOf(guide.parts) : insertOf(part, site, words),
    ),
    up: {
      address: inLanguage(guidesAddress, words.language),
      label: isProblemPage(guide) ? words.guideViews.guidesAndProblems : words.guideViews.guides,
    },
  };
}

/** What the list of all guides shows; problem pages are for editors and in the first language alone. */
export function guidesView(site: BriefSite, { language, guideViews }: Words): GuideView {
  const lines = (which: 'guides' | 'problems') => guideLines(site.guides, which, language);
  const problems = lines('problems');
  return {
    id: 'guides',
    title: guideViews.guides,
    description: guideViews.description,
    parts: [
      { kind: 'guides', guides: lines('guides') },
      ...(problems.length === 0 && language !== firstLanguage
        ? []
        : ([
            { kind: 'html', html: `<h2>${guideViews.problems}</h2>` },
            { kind: 'guides', guides: problems },
          ] as const)),
    ],
  };
}

function insertOf(part: GuidePart, site: BriefSite, words: Words): GuideInsert {
  if (part.kind === 'html') return part;
  switch (part.name) {
    case 'tolerances':
      return { kind: 'tolerances', rows: toleranceRows(site.tolerances, words) };
    case 'relations':
      return {
        kind: 'relations',
        relations: relationWordsIn(words).map((entry) => relationEntry(entry, words)),
      };
    case 'mention-rules':
      return mentionRuleGroups(site.mentionRules, words);
    case 'line-rules':
      return lineRuleGroups(site.lineRules, words);
    case 'measurements':
      return measuredInsert(site.measurements, words);
    case 'report':
      return reportInsert(site.settings, words);
    case 'problems':
      return { kind: 'guides', guides: guideLines(site.guides, 'problems', words.language) };
    case 'outlets':
      return { kind: 'outlets', outlets: outletsOf(site) };
    default:
      throw new Error(`no insert is called ${part.name}`);
  }
}

function relationEntry({ relation, label, when }: ReturnType<typeof relationWordsIn>[number], words: Words) {
  const figures = relationFigures(relation, words);
  return { relation, anchor: `_relation-${relation}`, label, when, figures };
}

function outletsOf({ outlets }: BriefSite) {
  return Object.values(outlets)
    .map(({ name, url }) => ({ name, ...(url !== undefined && { url }) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
