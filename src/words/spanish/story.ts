import type { StoryWords } from '../english/story.ts';

export const storyWords: StoryWords = {
  onThisPage: 'En esta página',
  parts: {
    accounts: 'Las versiones',
    lineage: 'De dónde vienen las palabras',
    tally: 'Cómo se comparan',
    parting: 'Dónde se separan',
    agreed: 'En qué coinciden todas',
    claims: 'Cada afirmación, cada versión',
    chronology: 'En orden de tiempo',
    figures: 'Todas las cifras',
    quotations: 'Citas',
    found: 'Hallado por programa, aún sin revisar',
    declined: 'Cómo se eligieron las afirmaciones: lo que no se tomó',
  },
  agreedNote:
    'Afirmaciones a las que responden dos orígenes o más, y todos igual. Dos impresiones de un mismo texto cuentan como un solo origen.',
  declinedNote:
    'Preguntas que propuso el programa y que los editores dejaron de lado, con la razón y el día.',
  home: {
    heading: 'Un hecho, varias versiones, afirmación por afirmación',
    what: 'Ponemos lado a lado las versiones de prensa de un mismo hecho y mostramos en qué coinciden, dónde difieren solo en el detalle y dónde no pueden ser ciertas ambas. Cada palabra citada se cotejó con el artículo del que viene, y cómo se relacionan las versiones nunca se toma por lo que es verdad.',
    guides: 'Guías',
    all: 'Todas las afirmaciones de esta historia',
  },
  untranslated: {
    words:
      'Todas las afirmaciones, el orden de los hechos, las cifras y las citas están en la página en inglés:',
    link: 'la historia en inglés',
  },
};
