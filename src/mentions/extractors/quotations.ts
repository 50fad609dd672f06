import type { MentionOf } from '../../schemas/mention.ts';
import type { Extractor } from '../extractor.ts';
import { attributeRuns } from '../speech/attribute-runs.ts';
import { findQuotedRuns } from '../speech/find-quoted-runs.ts';
import { formRules, quotationRules } from '../speech/quotation-rules.ts';
import type { ReadQuotation } from '../speech/speech-scene.ts';

/** Everything between quotation marks, with who says it as far as the words around it tell. */
export const quotations: Extractor = {
  id: 'quotations',
  rules: quotationRules,
  find: (article) => attributeRuns(article, findQuotedRuns(article)).map(toMention),
};

function toMention({ run, form, attribution, circumstances }: ReadQuotation): MentionOf<'quotation'> {
  const { start, end, words, recovered } = run;
  return {
    kind: 'quotation',
    start,
    end,
    rule: attribution?.rule ?? formRules[form === 'heading' ? 'partial' : form].id,
    hedges: [],
    stated: {
      words,
      form,
      recovered,
      ...(attribution && { speaker: attribution.speaker }),
      ...(attribution?.cue && { cue: attribution.cue }),
      ...circumstances,
    },
  };
}
