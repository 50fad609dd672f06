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
  accounts: { noHeadline: 'Sin titular' },
  matrix: {
    frame: 'Afirmaciones y artículos',
    name: 'Cada afirmación y lo que dice cada artículo',
    claim: 'Afirmación',
    show: 'Mostrar afirmaciones',
    all: 'Todas',
  },
  lineage: {
    drawing: 'Palabras compartidas, dibujadas',
    table: 'Versiones que comparten palabras',
    accounts: 'Versiones',
    words: 'Palabras compartidas',
    part: 'Parte de cada una',
    longest: 'Pasaje más largo',
    follows: 'Qué se sigue',
    pair: (a, b) => `${a} y ${b}`,
    of: 'de',
  },
  times: {
    bars: 'Una barra llena es lo que permiten las palabras con nuestras tolerancias, una discontinua lo que permiten por sí solas; una flecha es un tiempo sin fin. Cada versión tiene su propia barra.',
    tolerances: 'Nuestras tolerancias',
    dated: 'Lo que fechan las versiones',
    datedIn: (title) => `Lo que fechan las versiones: ${title}`,
    vague: 'Dicho como tiempo, pero sin fecha',
    scale: 'Los días de la escala',
    what: 'Qué',
    when: 'Cuándo',
    by: 'De',
  },
  amounts: {
    name: 'Cifras',
    named: (title) => `Cifras: ${title}`,
    figure: 'Cifra',
    words: 'En las palabras',
    by: 'De',
    vague: 'Cantidades sin cifra',
  },
  said: {
    inArticle: 'En el artículo',
    same: (whose, others) => `Palabras de ${whose}; las mismas o casi las mismas en ${others}`,
  },
  candidates:
    'Pasajes que parecen responder a una misma pregunta de maneras distintas. Nadie ha revisado si lo hacen: no son afirmaciones, no se cuentan como tales, y una diferencia puede no serlo.',
  allQuotations: 'Todas las citas, versión por versión',
  home: {
    heading: 'Un hecho, varias versiones, afirmación por afirmación',
    what: 'Ponemos lado a lado las versiones de prensa de un mismo hecho y mostramos en qué coinciden, dónde difieren solo en el detalle y dónde no pueden ser ciertas ambas. Cada palabra citada se cotejó con el artículo del que viene, y cómo se relacionan las versiones nunca se toma por lo que es verdad.',
    guides: 'Guías',
    all: 'Todas las afirmaciones de esta historia',
  },
  untranslated: {
    words: 'Lo que no está traducido falta aquí. Todas las afirmaciones están en la página en inglés:',
    link: 'la historia en inglés',
  },
};
