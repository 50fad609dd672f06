import type { PicturesWords } from '../english/pictures.ts';

export const picturesWords: PicturesWords = {
  table: {
    name: 'El dibujo como tabla',
    account: 'Versión',
    value: 'Valor',
    byWords: 'Solo por las palabras',
    usual: 'Con nuestras tolerancias',
  },
};
