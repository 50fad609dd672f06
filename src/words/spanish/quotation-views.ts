import type { Variant } from '../../schemas/comparison.ts';
import type { QuotationViewsWords } from '../english/quotation-views.ts';
import { counted, list, numberInWords } from './counting.ts';

const differences: Readonly<Record<Variant['kind'], string>> = {
  negation: 'palabras que niegan',
  number: 'un número',
  addition: 'lo que omiten',
  omission: 'lo que omiten',
  word: 'algunas palabras',
  contraction: 'las contracciones',
  spelling: 'la ortografía',
  punctuation: 'la puntuación',
  case: 'las mayúsculas',
};

export const quotationViewsWords: QuotationViewsWords = {
  variants: {
    case: 'mayúsculas',
    punctuation: 'puntuación',
    spelling: 'ortografía',
    contraction: 'contracción',
    word: 'otras palabras',
    omission: 'no en todas',
    addition: 'no en todas',
    number: 'número',
    negation: 'negación',
  },
  differIn: (kinds) =>
    `Las versiones difieren en ${list([...new Set(kinds.map((kind) => differences[kind]))])}.`,
  accounts: (count) => counted(count, 'versión', 'versiones'),
  speakersDiffer: 'Los hablantes difieren',
  speakerUnnamed: 'Hablante no nombrado',
  wordsUnnamed: 'Palabras sin hablante nombrado',
  description: (speaker, accounts, story, differs) =>
    `${speaker} en ${accounts} de “${story}”, palabra por palabra. ${differs}`.trimEnd(),
  all: 'Todas las citas',
  withheld: 'Se omiten algunas palabras: con ellas la página mostraría más de la mitad de un artículo.',
  told: {
    speaker: (name) => `Hablante: “${name}”`,
    unnamed: 'Hablante no nombrado junto a la cita',
    occasion: (occasion) => `ocasión: “${occasion}”`,
    plain: 'en el texto corrido, sin comillas',
  },
  version: (label, number) => `${label}, cita ${String(number)}`,
  title: (story) => `Citas · ${story}`,
  listDescription: (summary, story) => `${summary} Versiones de “${story}”, palabra por palabra.`,
  summary: (all, differing, telling) => {
    const quoted = all === 1 ? 'se cita' : 'se citan';
    const every = all > 1 ? 'todas ' : '';
    const shares =
      differing === 0
        ? `, ${every}${all > 1 ? 'iguales' : 'igual'} letra por letra`
        : differing === all
          ? `, ${every}en versiones que difieren`
          : `: ${String(differing)} en versiones que difieren, ${String(all - differing)} iguales letra por letra`;
    const count =
      telling === 1
        ? 'una difiere'
        : telling === 0
          ? 'ninguna difiere'
          : `${numberInWords(telling, 'f')} difieren`;
    const more = differing === 0 ? '' : `; ${count} en más que la escritura y la extensión`;
    return `${counted(all, 'declaración', 'declaraciones')} ${quoted} más de una vez${shares}${more}.`;
  },
  quotations: (count) => counted(count, 'cita', 'citas'),
  wordsOf: (speaker) => (speaker === undefined ? 'Palabras de un hablante' : `Palabras de ${speaker}`),
};
