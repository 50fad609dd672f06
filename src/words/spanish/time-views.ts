import type { TimeViewsWords } from '../english/time-views.ts';
import { counted, countedInWords, list } from './counting.ts';

const figures = (count: number) => counted(count, 'cifra', 'cifras');
/** A day takes the article, a month none. */
const ends = (first: string, last: string) => `Del ${first} al ${last}`;

const places = [
  'primero',
  'segundo',
  'tercero',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
  'décimo',
];

export const timeViewsWords: TimeViewsWords = {
  allTimes: 'Todas las fechas',
  rows: (count) => counted(count, 'fila', 'filas'),
  sameWords: 'Las mismas palabras, distintos días según las leemos',
  dated: (claims, sentences) => {
    const besides = claims > 0 ? ' más' : '';
    const parts = [
      ...(claims > 0 ? [countedInWords(claims, 'afirmación', 'afirmaciones', 'f')] : []),
      ...(sentences > 0 ? [`${countedInWords(sentences, 'oración', 'oraciones', 'f')}${besides}`] : []),
    ];
    return `Lo que las versiones fechan, en orden de tiempo: ${list(parts)}.`;
  },
  undated: (count) => `${counted(count, 'mención', 'menciones')} de un tiempo sin fecha posible.`,
  until: (time) => `Hasta ${time}`,
  range: (first, last) => `${first} a ${last}`,
  axis: {
    unknown: 'No se conoce ningún día.',
    range: (first, last) => `${ends(first, last)}.`,
    broken: (first, last, breaks) =>
      `${ends(first, last)}, con ${counted(breaks, 'interrupción', 'interrupciones')} donde hay poco o nada con fecha.`,
  },
  figures,
  figuresSummary: (count) =>
    `${figures(count)}, cada una junto a sus semejantes. No se incluyen cuentas de uno o dos, ni “todos” o “ninguno”.`,
  sorts: {
    duration: 'Duraciones',
    share: 'Partes y porcentajes',
    money: 'Dinero',
    measure: 'Medidas',
    count: 'Cantidades',
    rank: 'Puestos',
    order: 'Primero, segundo, tercero',
  },
  place: (place) => places[place - 1],
  furtherDifferences: (count) =>
    counted(count, 'diferencia más que no figura aquí', 'diferencias más que no figuran aquí'),
  programReads: (relation) => `El programa lee: ${relation.toLowerCase()}`,
};
