import type { ReadableArticle } from '../readable-article.ts';
import { assignName, indexGroups, type NameIndex } from './assign-name.ts';
import { capitalRunsOf } from './capital-runs-of.ts';
import { fullNames } from './full-names.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { candidateOf, type NameCandidate } from './name-candidate.ts';
import { nameRun } from './named-run.ts';
import { namedInHeadingsOnly } from './named-in-headings-only.ts';
import { namesInHeadings } from './names-in-headings.ts';
import { fullestName, mentionOf, titlesOf, type PersonDraft } from './person-draft.ts';
import type { PersonMention } from './person.ts';
import { singleNames } from './single-names.ts';
import { findLabels, isLabel, labelledOnly } from './find-labels.ts';

/**
 * All people of an article with everything that names them: first the full names, grouped; then those known by a surname
 * only; then whatever is shorter, each given to the one it can mean; then headings, where capitals tell nothing and only
 * known names are found; then the labels of transcripts.
 */
export function readNames(article: ReadableArticle): PersonDraft[] {
  const runs = capitalRunsOf(article);
  const plain = runs.filter(({ inTitleCase }) => !inTitleCase);
  const inText = plain.flatMap((run) => candidateOf(article, nameRun(run)) ?? []);
  const candidates = [...inText, ...namedInHeadingsOnly(article, runs, inText)];
  const full = fullNames(candidates);
  const groups = groupNames(candidates.filter((each) => full.has(each)));
  const short = candidates.filter((each) => !full.has(each));
  groups.push(...singleNames(short, indexGroups(groups, short)));
  const labels = runs.filter((run) => isLabel(article, run));
  groups.push(...labelledOnly(article, labels, indexGroups(groups, short)));
  const index = indexGroups(groups, short);
  const drafts = new Map(groups.map((group) => [group, draftOf(group)]));
  for (const candidate of short) addShort(drafts, candidate, index);
  for (const { group, mention } of [...namesInHeadings(runs, index), ...findLabels(labels, index)]) {
    drafts.get(group)?.mentions.push(mention);
  }
  return [...drafts.values()].map((draft) => finish(draft, article.text)).sort(byFirstMention);
}

interface OpenDraft {
  readonly candidates: NameCandidate[];
  readonly mentions: PersonMention[];
}

function draftOf({ names, isSingle }: NameGroup): OpenDraft {
  return {
    candidates: [...names],
    mentions: isSingle ? [] : names.map((name) => mentionOf(name, 'full')),
  };
}

function addShort(
  drafts: ReadonlyMap<NameGroup, OpenDraft>,
  candidate: NameCandidate,
  index: NameIndex,
): void {
  const assigned = assignName(candidate, index);
  const draft = assigned && drafts.get(assigned.group);
  if (!draft) return;
  draft.mentions.push(mentionOf(candidate, assigned.form));
  if (!assigned.group.isSingle) draft.candidates.push(candidate);
}

function finish({ candidates, mentions }: OpenDraft, text: string): PersonDraft {
  return {
    name: fullestName(candidates, text),
    candidates,
    mentions: mentions.sort((a, b) => a.start - b.start),
    titles: titlesOf(candidates.filter(({ parts, named }) => parts.length > 1 || named.titles.length > 0)),
  };
}

function byFirstMention(a: PersonDraft, b: PersonDraft): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}
