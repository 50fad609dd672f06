import type { EmbedWords } from '../english/embed.ts';

export const embedWords: EmbedWords = {
  frame: (question, site) => `${question} – ${site}`,
  more: (site) => `Todas las lecturas, con sus palabras exactas, en ${site}`,
  newTab: 'se abre en otra pestaña',
  version: (day) => `Versión del ${day}`,
  draft: 'Borrador que nadie ha revisado aún',
  quotedWords: 'Las palabras citadas pertenecen a quienes las publicaron.',
};
