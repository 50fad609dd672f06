import { joinAfterInitial, joinAfterTitle, joinBeforeDash, joinBeforeNumber } from './abbreviation-rules.ts';
import type { SentenceRule } from './gap.ts';
import { breakAfterHour, joinAfterOpeningHour } from './hour-rules.ts';
import { weighNameEnd, weighPlaceInitials } from './name-end-rules.ts';
import {
  breakBeforeCapital,
  breakBeforeEllipsis,
  breakBeforeNumber,
  joinAfterEllipsis,
  joinAfterExclaimedName,
  joinAfterMarker,
  joinBeforeLowerCase,
  joinBeforeSignature,
  joinBeforeSpeaker,
  joinInsideInsetQuotation,
} from './stop-rules.ts';

/**
 * In this order; the first that has an opinion decides, and where none has, Intl.Segmenter does.
 * What the next words show comes first, then what the quotation shows, then abbreviations from the surest to the least
 * sure, then ellipses and speakers; the rules that break come last.
 */
export const sentenceRules: readonly SentenceRule[] = [
  joinBeforeLowerCase,
  joinInsideInsetQuotation,
  joinAfterMarker,
  breakBeforeEllipsis,
  joinBeforeDash,
  joinBeforeNumber,
  joinAfterTitle,
  joinAfterInitial,
  joinAfterOpeningHour,
  breakAfterHour,
  weighPlaceInitials,
  weighNameEnd,
  joinAfterEllipsis,
  joinBeforeSpeaker,
  joinBeforeSignature,
  joinAfterExclaimedName,
  breakBeforeNumber,
  breakBeforeCapital,
];
