import { countedIn } from '../counted.ts';
import type { BrowseWords } from '../english/browse.ts';

const counted = countedIn('es');
const claims = (count: number) => counted(count, 'afirmación', 'afirmaciones');
const stories = (count: number) => counted(count, 'historia', 'historias');

export const browseWords: BrowseWords = {
  navigation: 'En todas las historias',
  ways: {
    claims: 'Afirmaciones, de la A a la Z',
    byRelation: 'Afirmaciones por relación',
    byDate: 'Afirmaciones por fecha',
    contradictions: 'Contradicciones',
    quotations: 'Citas',
    outlets: 'Medios',
  },
  jump: 'En esta página',
  claimCount: claims,
  accountCount: (count) => counted(count, 'versión', 'versiones'),
  notice: 'Advertencia',
  nothing: 'Aquí todavía no hay nada.',
  claims: {
    title: 'Todas las afirmaciones, de la A a la Z',
    description: (count, among) => `${claims(count)} de ${stories(among)}, por título.`,
    intro: (count, among) =>
      `${claims(count)} de ${stories(among)}, por título, con la relación entre las versiones.`,
    other: '0–9 y otros',
  },
  byRelation: {
    title: 'Todas las afirmaciones por relación',
    description:
      'Todas las afirmaciones de todas las historias, primero aquellas en las que dos versiones no pueden ser ciertas ambas.',
    intro:
      'Todas las afirmaciones según la relación más fuerte entre dos de sus versiones. Cómo se relacionan las versiones no dice nada de lo que es cierto.',
  },
  byDate: {
    title: 'Todas las afirmaciones por fecha',
    description:
      'Todas las afirmaciones de todas las historias, por el día del hecho y por el día de la revisión.',
    intro:
      'Todas las afirmaciones dos veces: por el día del hecho y por el día de la última revisión. Las más recientes van primero.',
    event: 'Por el día del hecho',
    checked: 'Por el día de la revisión',
    notChecked: 'Aún sin revisar',
  },
  contradictions: {
    title: 'Todas las contradicciones',
    description:
      'Cada afirmación en la que dos versiones no pueden ser ciertas ambas: quién dice qué, y qué concluimos.',
    intro: (count) =>
      `${claims(count)} en las que dos versiones no pueden ser ciertas ambas. Que dos versiones se contradigan no dice cuál de ellas se equivoca.`,
    none: 'Hasta ahora ninguna afirmación tiene dos versiones que no puedan ser ciertas ambas.',
    more: (count) =>
      count === 1
        ? '1 par más de versiones tampoco puede ser cierto a la vez; la página de la afirmación los tiene todos.'
        : `${counted(count, 'par', 'pares')} más de versiones tampoco pueden ser ciertos a la vez; la página de la afirmación los tiene todos.`,
  },
  quotations: {
    title: 'Todas las citas',
    description: 'Todo lo dicho que se cita más de una vez, con lo que difiere entre sus versiones.',
    intro: (count) =>
      `${counted(count, 'enunciado citado', 'enunciados citados')} más de una vez, por historia, con la relación entre sus versiones.`,
    none: 'Hasta ahora nada de lo dicho se cita más de una vez.',
    wordsOf: (speaker) => (speaker === undefined ? 'Palabras de una persona' : `Palabras de ${speaker}`),
    all: 'Todas las citas de esta historia, versión por versión',
  },
  outlets: {
    title: 'Medios',
    description: 'Los medios cuyas versiones se comparan aquí, cada uno con aquello en lo que se compararon.',
    intro: (count) =>
      `${counted(count, 'medio', 'medios')} cuyas versiones se comparan aquí, por nombre. Solo se nombra un medio cuando lo indica el artículo o su ficha; ninguno se adivina.`,
    meaning:
      'La lista dice qué se comparó, y nada más. No es una clasificación ni una muestra: las historias no se eligieron para juzgar a un medio, el número de sus versiones o afirmaciones no mide nada, y una versión que difiere de otras no tiene por qué ser la equivocada.',
    notStated: 'Sin indicar',
    notStatedNote: 'Versiones cuyo artículo y cuya ficha no nombran ningún medio.',
  },
  outlet: {
    title: (name) => `${name}: en qué se compararon sus versiones`,
    description: (name) =>
      `Qué dicen las versiones de ${name} sobre las afirmaciones en que se compararon, y cómo se comparan todas las versiones de cada una.`,
    intro: (accounts) =>
      `${accounts === 1 ? 'Qué dice su versión' : `Qué dicen sus ${counted(accounts, 'versión', 'versiones')}`} sobre cada afirmación, y cómo se comparan todas las versiones de ella. La marca es de la afirmación y no de este medio: no dice quién tiene razón.`,
    site: 'El sitio del medio',
    stated: 'El artículo nombra el medio.',
    given: 'La ficha nombra el medio.',
    inferred: (basis) => `Los editores infirieron el medio. ${basis}`,
    published: (date) => `Publicado: ${date}`,
    noDate: 'Fecha sin indicar',
    asWhole: (relation) => `Afirmación: ${relation}`,
  },
};
