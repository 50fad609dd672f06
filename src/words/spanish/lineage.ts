import type { LineageWords } from '../english/lineage.ts';
import { counted, countedInWords, list, numberInWords } from './counting.ts';

const words = (count: number) => counted(count, 'palabra', 'palabras');
const accounts = (count: number) => countedInWords(count, 'versión', 'versiones', 'f');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const lineageWords: LineageWords = {
  standings: {
    'one-origin': 'Un solo origen',
    'possibly-derived': 'Posiblemente derivada',
    'no-shared-copy': 'Orígenes propios',
  },
  reasons: {
    'one-origin': 'Comparten tanto que cuentan como una sola.',
    'possibly-derived':
      'Comparten un pasaje largo, pero demasiado poco del conjunto para contarlas como una.',
    'no-shared-copy': 'Comparten muy pocas palabras para decir que una venga de la otra.',
  },
  words,
  share: (share) => {
    const percent = Math.round(share * 100);
    return share > 0 && percent === 0 ? 'menos de 1\u00a0%' : `${String(percent)}\u00a0%`;
  },
  shared: (count, passages) => `${words(count)} en ${counted(passages, 'pasaje', 'pasajes')}`,
  ofItsOwn: (share) => `${share} de sus propias palabras`,
  hadFirst: (account) => `${account} tuvo las palabras primero.`,
  summary: (all, origins, joined) => {
    const whole = capital(accounts(all));
    if (origins === all) return `${whole}, cada una con su propio origen.`;
    const ones = joined.map((names) => `${list(names)} son una sola`);
    return `${whole} vienen de ${countedInWords(origins, 'origen', 'orígenes', 'm')}: ${list(ones)}.`;
  },
  others: (others, all) => {
    if (others < all)
      return others === 1
        ? 'El otro par no comparte palabras más allá del azar.'
        : `Los otros ${numberInWords(others, 'm')} pares no comparten palabras más allá del azar.`;
    return others === 1
      ? 'Las dos versiones no comparten palabras más allá del azar.'
      : 'Ningún par de versiones comparte palabras más allá del azar.';
  },
  description: (all, bands) =>
    `Columnas para ${accounts(all)}, bandas para las palabras que comparten. ${list(bands.map(({ a, b, count }) => `${a} comparte con ${b} ${words(count)}`))}.`,
  caption: {
    column:
      'Una columna es una versión, tan alta como larga es; las líneas marcan dónde empiezan sus párrafos.',
    band: 'Una banda une las palabras que dos versiones comparten, y es tan ancha como muchas sean.',
    quoted: 'Las palabras dentro de citas no se cuentan: dos periodistas pueden citar un mismo discurso.',
    frame: 'Un marco reúne versiones de un mismo origen.',
    dashed: 'Bandas discontinuas: posiblemente derivadas, y no unidas.',
    hollow: 'Bandas sin relleno: muy pocas palabras para decir más.',
    arrow: 'Una flecha sale de la versión que tuvo las palabras primero.',
  },
  nothingJoins: 'Nada la une a otra versión.',
  editors: (who, because) => (who.length === 0 ? because : `${who.join(' es ')}: ${because}`),
};
