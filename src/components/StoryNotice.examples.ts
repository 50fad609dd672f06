/** A story nobody should take for news. */
export const examples = {
  invented: { notice: { text: 'This story is invented. Nothing in it is news.' } },
  'in another language than the page': {
    notice: { text: 'Esta historia es inventada. Nada en ella es noticia.', lang: 'es' },
  },
} as const;
