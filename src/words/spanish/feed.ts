import type { FeedWords } from '../english/feed.ts';

export const feedWords: FeedWords = {
  site: (name) => `${name}: afirmaciones, a medida que se comprueban y corrigen`,
  siteSubtitle: 'Cada afirmación con su conclusión; la que se corrige vuelve a aparecer.',
  story: (title, name) => `${title} · ${name}`,
  corrections: (name) => `${name}: correcciones`,
  correctionsSubtitle: 'Qué estaba mal en una página y qué dice ahora.',
  correctionTitle: (question) => `Corrección: ${question}`,
  links: {
    site: 'Todas las afirmaciones',
    story: 'Afirmaciones de esta historia',
    corrections: 'Correcciones',
  },
  follow: (what) => `Canal: ${what}`,
};
