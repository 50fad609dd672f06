import type { ArticleWords } from '../english/article.ts';

export const articleWords: ArticleWords = {
  atPublisher: 'El artículo en el medio que lo publicó',
  known: {
    title: 'Lo que se sabe de él',
    caption: 'Lo que se sabe de este artículo, y de dónde',
    field: 'Dato',
    value: 'Valor',
    from: 'De dónde viene',
    notStated: 'No indicado',
  },
  sharesWith: 'Comparte texto con',
  itsWords: 'Sus palabras',
  citing: 'Afirmaciones que citan este pasaje',
  unanswered: 'Afirmaciones a las que no responde',
  damage: 'Daños',
  damageNote: 'Fallos del texto tal como se recibió. Se muestran, no se reparan.',
  seePlace: 'Ver el lugar',
  nothingLost: 'Nada se pierde',
  dropped: {
    title: 'Líneas descartadas y las reglas que las descartaron',
    line: (number) => `línea ${String(number)}`,
    rule: 'regla',
  },
  receivedAs: 'Recibido como',
  keptAs: 'guardado como',
};
