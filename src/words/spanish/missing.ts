import type { MissingWords } from '../english/missing.ts';

export const missingWords: MissingWords = {
  title: 'Aquí no hay ninguna página',
  description:
    'No hay ninguna página en esta dirección. Las direcciones publicadas se conservan, así que puede estar mal escrita o copiada solo en parte.',
  explanation:
    'No hay ninguna página en esta dirección. Las direcciones que hemos publicado se conservan o llevan a donde está ahora la página, así que esta puede estar mal escrita o copiada solo en parte.',
  startFrom: 'Empiece de nuevo por',
  stories: 'todas las historias',
  guides: 'las guías',
  orThese: 'o una de estas historias:',
  moved: 'Página trasladada',
  nowAt: 'Esta página está ahora en',
};
