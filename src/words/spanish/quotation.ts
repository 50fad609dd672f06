import type { QuotationWords } from '../english/quotation.ts';

export const quotationWords: QuotationWords = {
  listTitle: 'Citas, versión por versión',
  differing: 'Versiones que difieren',
  alike: 'Idénticas letra por letra',
  alone: 'En una sola versión',
  aloneNote:
    'Aquí se cuentan las citas que no tienen correspondencia en otra versión. Las afirmaciones citan las que responden a ellas.',
  wordByWord: 'Palabra por palabra',
  theVersions: 'Las versiones',
  versions: 'Versiones',
  part: (number, of) => `Versiones, parte ${String(number)} de ${String(of)}`,
  allAlike: 'Todas iguales',
  notShown: 'no se muestra',
  noWords: 'sin palabras aquí',
  whereDiffer: 'En qué difieren',
  moreDiffers: 'difiere algo más que la escritura o la extensión',
  writingAlone: 'solo la escritura o la extensión',
  whoHasIt: 'Quién la tiene',
  wholeVersion: 'La versión completa',
  inOtherWords: 'Con otras palabras',
  inArticle: 'No se muestra aquí; está en el artículo.',
  claims: 'Afirmaciones que la citan',
};
