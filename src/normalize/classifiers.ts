/**
 * The rules that say what a line is, in order: the first that speaks decides. Every line gets a verdict, for the last
 * rule takes whatever is left. Order matters; each group says why it stands where it stands.
 */
import { authorNote } from './classifiers/author-note.ts';
import { buttons } from './classifiers/buttons.ts';
import { byline } from './classifiers/byline.ts';
import { captionBesideCredit } from './classifiers/caption-beside-credit.ts';
import { captionWithCredit } from './classifiers/caption-with-credit.ts';
import { chromeLines } from './classifiers/chrome-line.ts';
import { claimChecked } from './classifiers/claim-checked.ts';
import { creditLine } from './classifiers/credit-line.ts';
import { dateStamp } from './classifiers/date-stamp.ts';
import { dek } from './classifiers/dek.ts';
import { duplicateHeadline } from './classifiers/duplicate-headline.ts';
import { headline } from './classifiers/headline.ts';
import { invitation } from './classifiers/invitation.ts';
import { listedHeadline } from './classifiers/listed-headline.ts';
import { outletLabel } from './classifiers/outlet-label.ts';
import { outsideStory } from './classifiers/outside-story.ts';
import { paragraph } from './classifiers/paragraph.ts';
import { paragraphWithParts } from './classifiers/paragraph-with-parts.ts';
import { postSignature } from './classifiers/post-signature.ts';
import { pullQuote } from './classifiers/pull-quote.ts';
import { relatedLink } from './classifiers/related-link.ts';
import { reportersCredit } from './classifiers/reporters-credit.ts';
import { sectionLabel } from './classifiers/section-label.ts';
import { separator } from './classifiers/separator.ts';
import { sourceCredit } from './classifiers/source-credit.ts';
import { subheading } from './classifiers/subheading.ts';
import { wireSignature } from './classifiers/wire-signature.ts';
import { videoCaption } from './classifiers/video-caption.ts';
import type { Classifier } from './page.ts';

export const classifiers: readonly Classifier[] = [
  separator,
  // What the page as a whole has settled goes before what one line looks like.
  headline,
  duplicateHeadline,
  // Closed forms: credits and dates have a grammar of their own, and would else pass for prose or for furniture.
  reportersCredit,
  sourceCredit,
  wireSignature,
  creditLine,
  captionWithCredit,
  videoCaption,
  captionBesideCredit,
  dateStamp,
  byline,
  invitation,
  authorNote,
  postSignature,
  // Labels are single words that menus have too, so their place decides; the lexicon would drop them.
  sectionLabel,
  outletLabel,
  // Furniture by its words, then by the label above it.
  ...chromeLines,
  relatedLink,
  buttons,
  listedHeadline,
  // The dek is outside the story's prose, so it goes before what drops all that is outside.
  claimChecked,
  dek,
  outsideStory,
  // Inside the story nothing more is dropped; a line with parts goes before a plain one.
  pullQuote,
  paragraphWithParts,
  subheading,
  paragraph,
];
