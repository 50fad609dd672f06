import type { ClaimViewsWords } from '../english/claim-views.ts';
import { counted } from './counting.ts';

const accounts = (count: number) => counted(count, 'versión', 'versiones');
const origins = (count: number) => counted(count, 'origen', 'orígenes');

export const claimViewsWords: ClaimViewsWords = {
  noFinding: 'Todavía sin conclusión.',
  support: (answering, all, from) => {
    if (answering === 0) return `Ninguna de ${accounts(all)} responde`;
    if (answering === all)
      return all === 1
        ? `La única versión responde, de ${origins(from)}`
        : `Las ${accounts(all)} responden, de ${origins(from)}`;
    return `${String(answering)} de ${accounts(all)} ${answering === 1 ? 'responde' : 'responden'}, de ${origins(from)}`;
  },
  behind: (articles, from) => `${counted(articles, 'artículo', 'artículos')}, ${origins(from)}`,
  truth: {
    'not-assessed': 'Sin evaluar',
    supported: 'Respaldada',
    refuted: 'Refutada',
    'conflicting-evidence': 'Pruebas contradictorias',
    'not-enough-evidence': 'Pruebas insuficientes',
  },
  notAssessed: 'Hemos comparado estas versiones; no las hemos contrastado con pruebas externas.',
  checked: (by, on) => `${by}, ${on}`,
  unchecked: 'todavía nadie',
  roles: { 'The editors': 'Los editores', 'the editors': 'los editores' },
  citation: (question, story, version) => `“${question}” Claim by Claim, “${story}”, ${version}.`,
  version: (day) => `versión del ${day}`,
  draft: 'borrador',
  outletUnnamed: 'El texto no nombra el medio',
  outletNamed: 'El texto nombra el medio',
  dateUnknown: 'Sin fecha indicada',
  how: { stated: 'según el texto', given: 'según el archivo de origen', inferred: 'por inferencia' },
  voice: {
    own: 'con voz propia',
    agency: 'con la voz de la agencia',
    // a name stands in every language; who is described in words of another one is not named
    attributed: (who) =>
      /^(\p{Lu}[\p{L}.’'-]*)( \p{Lu}[\p{L}.’'-]*)*$/u.test(who)
        ? `atribuido a ${who}`
        : 'atribuido a una fuente que cita',
  },
  scope: (measure, of) => `${measure} de ${of}`,
  notAnAnswer: (because) => `No es una respuesta: ${because}`,
  pictures: {
    dates: 'Las fechas en un solo eje',
    durations: 'Las duraciones en una sola línea',
    figures: 'Las cifras en una sola línea',
  },
};
