import type { ViewWords } from '../english/view-words.ts';
import { articleViewsWords } from './article-views.ts';
import { claimViewsWords } from './claim-views.ts';
import { datesWords } from './dates.ts';
import { drawingsWords } from './drawings.ts';
import { guideViewsWords } from './guide-views.ts';
import { howReadWords } from './how-read.ts';
import { lineageWords } from './lineage.ts';
import { metadataWords } from './metadata.ts';
import { originsWords } from './origins.ts';
import { pairViewsWords } from './pair-views.ts';
import { quotationViewsWords } from './quotation-views.ts';
import { storyViewsWords } from './story-views.ts';
import { timeViewsWords } from './time-views.ts';
import { valuesWords } from './values.ts';
import { amongThemselvesWords, whoDiffersWords } from './who-differs.ts';

export const viewWords: ViewWords = {
  values: valuesWords,
  dates: datesWords,
  claimViews: claimViewsWords,
  whoDiffers: whoDiffersWords,
  amongThemselves: amongThemselvesWords,
  origins: originsWords,
  howRead: howReadWords,
  drawings: drawingsWords,
  storyViews: storyViewsWords,
  metadata: metadataWords,
  lineage: lineageWords,
  guideViews: guideViewsWords,
  articleViews: articleViewsWords,
  pairViews: pairViewsWords,
  quotationViews: quotationViewsWords,
  timeViews: timeViewsWords,
};
