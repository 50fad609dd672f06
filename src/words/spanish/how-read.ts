import type { HowReadWords } from '../english/how-read.ts';

const undated: HowReadWords['undated'] = {
  vague: 'Vago: las palabras no nombran días',
  'no-publication-date': 'Sin fecha: el artículo no dice cuándo se publicó',
  'publication-date-too-wide': 'Sin fecha: solo se sabe de manera aproximada cuándo se publicó el artículo',
  'depends-on-another-event': 'Sin fecha: se cuenta desde otro hecho',
  'before-or-after-publication':
    'Sin fecha: las palabras no dicen si es anterior o posterior a la publicación',
  'happens-again': 'Sin fecha: ocurre una y otra vez',
  'this-week-or-next': 'Sin fecha: puede ser el próximo o el de una semana después',
  'weekday-of-another-day': 'Sin fecha: el día de la semana no corresponde a esa fecha',
  'depends-on-the-hemisphere': 'Sin fecha: los meses de la estación dependen del hemisferio',
  'depends-on-the-fiscal-year': 'Sin fecha: depende de cuándo empieza el año fiscal',
  'day-or-month-first': 'Sin fecha: cualquiera de los dos números puede ser el día',
  'unit-not-stated': 'Sin fecha: las palabras no dicen en qué unidad',
  denied: 'Sin fecha: las palabras lo niegan',
  'only-possible': 'Sin fecha: las palabras solo dicen que es posible',
};

const tolerances: Readonly<Record<string, string>> = {
  about: 'aproximadamente',
  estimated: 'estimación',
  nearly: 'casi',
  'just-over': 'poco más de',
  early: 'principios de mes',
  mid: 'mediados de mes',
  late: 'finales de mes',
  'early-year': 'principios de año',
  'mid-year': 'mediados de año',
  'late-year': 'finales de año',
  'about-day': 'alrededor de un día',
  'about-month': 'alrededor de un mes',
  'about-year': 'alrededor de un año',
  uncertain: 'posiblemente',
};

export const howReadWords: HowReadWords = {
  labels: {
    words: 'Leído en las palabras',
    agreed: 'Como dicen las palabras',
    completed: 'Completado por los editores',
    overruled: 'Fijado por los editores en contra de las palabras',
  },
  given: 'Dado por los editores',
  undated,
  uncounted: {
    ...undated,
    vague: 'Vago: las palabras no dan ninguna cifra',
    'depends-on-another-event': 'Sin cifra: depende de otro hecho',
    'unit-not-stated': 'Sin cifra: las palabras no dicen de qué unidad',
    denied: 'Sin cifra: las palabras lo niegan',
    'only-possible': 'Sin cifra: las palabras solo dicen que es posible',
  },
  counted: {
    from: (date, whose) => `${date}, ${whose}`,
    publication: 'la fecha del artículo',
    ofArticle: 'una fecha que da el artículo',
    givenAs: (words) => `que el artículo da como “${words}”`,
    known: {
      stated: 'Indicada en el artículo.',
      given: 'Tomada del archivo de origen, no del texto.',
      inferred: 'Inferida.',
    },
  },
  // the ids of tolerances are words of another language; one that has no name here is not named
  tolerance: (id) => tolerances[id] ?? 'tolerancia usada',
  interval: {
    moreThan: (figure) => `más de ${figure}`,
    atLeast: (figure) => `al menos ${figure}`,
    lessThan: (figure) => `menos de ${figure}`,
    atMost: (figure) => `como máximo ${figure}`,
    both: (least, most) => `${least} y ${most}`,
    fromTo: (low, high) => `de ${low} a ${high}`,
    unbounded: 'sin límite',
  },
};
