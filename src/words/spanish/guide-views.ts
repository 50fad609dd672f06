import type { GuideViewsWords } from '../english/guide-views.ts';

const months = ['enero a marzo'];

export const guideViewsWords: GuideViewsWords = {
  guides: 'Guías',
  guidesAndProblems: 'Guías y problemas',
  description: 'Cómo se hace la comparación y qué significan sus palabras.',
  problems: 'Problemas',
  figures: {
    contradict: [
      {
        caption: 'Separadas: enero termina antes de que empiece febrero.',
        bars: ['en enero', 'a principios de febrero'],
        axes: months,
      },
    ],
    unclear: [
      {
        caption:
          'Separadas solo por una tolerancia: “unas” se lee como un margen del 15 por ciento, y 120 queda fuera; la palabra misma no fija ese límite.',
        bars: ['unas 100', '120'],
        axes: ['personas'],
      },
    ],
    'not-comparable': [
      {
        caption: 'Dos ejes: un puesto en una cosa y una parte de otra pueden ser ciertos a la vez.',
        bars: ['el mayor productor de manzanas', 'el 40\u00a0% de la sidra del mundo'],
        axes: ['puesto, manzanas', 'parte, sidra'],
      },
    ],
    precision: [
      {
        caption: 'Contenida: la segunda queda dentro de la primera y dice más.',
        bars: ['en enero', 'a principios de enero'],
        axes: months,
      },
      {
        caption: 'Superpuestas: algunos días satisfacen a ambas.',
        bars: ['antes del 20 de enero', 'después del 10 de enero'],
        axes: months,
      },
    ],
    wording: [
      {
        caption: 'Idénticas una vez igualadas la ortografía y las contracciones.',
        bars: ['“Aún no lo sabemos”', '“aun no lo sabemos”'],
        axes: ['palabras dichas'],
      },
    ],
    same: [
      {
        caption: 'Idénticas: los mismos días.',
        bars: ['en enero', 'en el primer mes del año'],
        axes: months,
      },
    ],
  },
};
