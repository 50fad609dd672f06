/**
 * All rules, in the order in which one learns of things: whether a file can be read, whether its passages stand, what a
 * claim says of its articles, how a story hangs together. Problems are sorted by place afterwards.
 */
import type { ReadFile } from '../markdown/read-file.ts';
import type { Rule } from './rule.ts';
import { frontMatterUnreadable } from './rules/front-matter-unreadable.ts';
import { yamlUnreadable } from './rules/yaml-unreadable.ts';
import { keyUnknown } from './rules/key-unknown.ts';
import { keyMissing } from './rules/key-missing.ts';
import { valueMisshapen } from './rules/value-misshapen.ts';
import { dateUnreadable } from './rules/date-unreadable.ts';
import { timeZoneUnknown } from './rules/time-zone-unknown.ts';
import { languageUnknown } from './rules/language-unknown.ts';
import { sectionNamedTwice } from './rules/section-named-twice.ts';
import { toleranceUnusable } from './rules/tolerance-unusable.ts';
import { reportAddressMissing } from './rules/report-address-missing.ts';
import { bodyUnreadable } from './rules/body-unreadable.ts';
import { voiceUnreadable } from './rules/voice-unreadable.ts';
import { passageNotVerbatim } from './rules/passage-not-verbatim.ts';
import { passageAmbiguous } from './rules/passage-ambiguous.ts';
import { passageDropped } from './rules/passage-dropped.ts';
import { passageWithoutArticle } from './rules/passage-without-article.ts';
import { quotationNowhere } from './rules/quotation-nowhere.ts';
import { htmlInMarkdown } from './rules/html-in-markdown.ts';
import { imageInMarkdown } from './rules/image-in-markdown.ts';
import { insertUnknown } from './rules/insert-unknown.ts';
import { linkBroken } from './rules/link-broken.ts';
import { linkUnsafe } from './rules/link-unsafe.ts';
import { findingMissing } from './rules/finding-missing.ts';
import { checkedMissing } from './rules/checked-missing.ts';
import { articleUnknown } from './rules/article-unknown.ts';
import { cellJudgedTwice } from './rules/cell-judged-twice.ts';
import { cellMissing } from './rules/cell-missing.ts';
import { silentButMentioned } from './rules/silent-but-mentioned.ts';
import { markNotInQuote } from './rules/mark-not-in-quote.ts';
import { valueUnreadable } from './rules/value-unreadable.ts';
import { valueNotRead } from './rules/value-not-read.ts';
import { valueNotInPassage } from './rules/value-not-in-passage.ts';
import { becauseIdle } from './rules/because-idle.ts';
import { choiceUnknown } from './rules/choice-unknown.ts';
import { eventUnknown } from './rules/event-unknown.ts';
import { quotationNotInPassage } from './rules/quotation-not-in-passage.ts';
import { questionUnmarked } from './rules/question-unmarked.ts';
import { sectionUnknown } from './rules/section-unknown.ts';
import { preferredUnknown } from './rules/preferred-unknown.ts';
import { truthWithoutEvidence } from './rules/truth-without-evidence.ts';
import { evidenceUnusable } from './rules/evidence-unusable.ts';
import { overruleWithoutReason } from './rules/overrule-without-reason.ts';
import { unclearWithoutReason } from './rules/unclear-without-reason.ts';
import { pairUnknown } from './rules/pair-unknown.ts';
import { pairNotJudged } from './rules/pair-not-judged.ts';
import { translationStray } from './rules/translation-stray.ts';
import { storyFileMissing } from './rules/story-file-missing.ts';
import { sourceFileMissing } from './rules/source-file-missing.ts';
import { siglumTaken } from './rules/siglum-taken.ts';
import { idTaken } from './rules/id-taken.ts';
import { idReserved } from './rules/id-reserved.ts';
import { idUnusable } from './rules/id-unusable.ts';
import { excerptNarrowed } from './rules/excerpt-narrowed.ts';
import { outletUnknown } from './rules/outlet-unknown.ts';
import { originOverruled } from './rules/origin-overruled.ts';
import { originNamedTwice } from './rules/origin-named-twice.ts';
import type { ClaimUnderCheck, StoryAfterCheck, StoryUnderCheck, TextUnderCheck } from './under-check.ts';

/** Over every file that editors write. */
export const fileRules: readonly Rule<ReadFile<unknown>>[] = [
  frontMatterUnreadable,
  yamlUnreadable,
  keyUnknown,
  keyMissing,
  valueMisshapen,
  dateUnreadable,
  voiceUnreadable,
  timeZoneUnknown,
  languageUnknown,
  sectionNamedTwice,
  toleranceUnusable,
  reportAddressMissing,
];

/** Over every text in which passages and links stand: claims, story bodies, guides. */
export const textRules: readonly Rule<TextUnderCheck>[] = [
  passageNotVerbatim,
  passageAmbiguous,
  passageDropped,
  passageWithoutArticle,
  quotationNowhere,
  bodyUnreadable,
  htmlInMarkdown,
  imageInMarkdown,
  linkBroken,
  linkUnsafe,
  insertUnknown,
];

/** Over every claim that could be read. */
export const claimRules: readonly Rule<ClaimUnderCheck>[] = [
  findingMissing,
  checkedMissing,
  articleUnknown,
  cellJudgedTwice,
  cellMissing,
  silentButMentioned,
  markNotInQuote,
  valueUnreadable,
  valueNotRead,
  valueNotInPassage,
  becauseIdle,
  choiceUnknown,
  eventUnknown,
  quotationNotInPassage,
  questionUnmarked,
  sectionUnknown,
  preferredUnknown,
  truthWithoutEvidence,
  evidenceUnusable,
  overruleWithoutReason,
  unclearWithoutReason,
  pairUnknown,
  pairNotJudged,
  translationStray,
];

/** Over every story as a whole. */
export const storyRules: readonly Rule<StoryUnderCheck>[] = [
  storyFileMissing,
  sourceFileMissing,
  siglumTaken,
  idTaken,
  idReserved,
  idUnusable,
  outletUnknown,
  originNamedTwice,
];

/** Over what will be shown, once every claim has been checked. */
export const checkedStoryRules: readonly Rule<StoryAfterCheck>[] = [excerptNarrowed, originOverruled];
