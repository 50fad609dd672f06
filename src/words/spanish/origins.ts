import type { OriginsWords } from '../english/origins.ts';
import { countedInWords, list } from './counting.ts';

export const originsWords: OriginsWords = {
  sharedPassage: 'El pasaje compartido',
  whatTheyShare: 'Lo que comparten',
  byTexts: (groups) =>
    `Solo por los textos hay ${countedInWords(groups.length, 'origen', 'orígenes', 'm')}: ${list(groups)}.`,
  between: (sigla, because) => `${list(sigla)}: ${because}`,
  joins: {
    'shared-run': 'Ambos pasajes están en un mismo tramo de palabras compartidas.',
    agency: 'Ambas versiones acreditan a la misma agencia.',
    'source-credit': 'Una versión acredita a la otra, o ambas a la misma fuente.',
    reuse: 'Comparten tantas palabras propias que cuentan como una.',
    editors: 'Así lo determinan los editores.',
  },
};
