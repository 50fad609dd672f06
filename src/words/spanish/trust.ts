import { countedIn } from '../counted.ts';
import type { TrustWords } from '../english/trust.ts';

const counted = countedIn('es');

export const trustWords: TrustWords = {
  foot: 'Más de este sitio',
  guides: 'Guías',
  checkedTerm: 'Revisada',
  checked: {
    claim: (by, on) => `${by}, ${on}`,
    story: (claims, by, on) => `${counted(claims, 'afirmación', 'afirmaciones')}, la última el ${on} (${by})`,
    account: (claims, by, on) =>
      `con las afirmaciones de su historia (${String(claims)}), la última el ${on} (${by})`,
    site: (claims, by, on) =>
      `${counted(claims, 'afirmación', 'afirmaciones')} en total, la última el ${on} (${by})`,
  },
  notChecked: 'todavía no',
  versionTerm: 'Versión del texto',
  version: (on, mark) => `${on}, ${mark}`,
  correctionsTerm: 'Correcciones',
  corrections: (count) =>
    count === 0 ? 'ninguna hasta ahora' : counted(count, 'corrección', 'correcciones'),
  onThisPage: 'en esta página',
  reportTerm: 'Avisar de un error',
  byMail: 'por correo',
  inRepository: 'en el repositorio',
  whatHelps: 'qué nos ayuda',
  howToReport: 'cómo hacerlo',
  publishedBy: (name) => `Publicado por ${name}.`,
  noAddress:
    'Esta copia del sitio todavía no ha dicho adónde. Mientras no lo diga, aquí no hay ninguna dirección.',
  mail: {
    subject: (page, version) => `Error en ${page} (${version})`,
    untold: 'sin versión',
    body: {
      page: 'Página',
      version: 'Versión del texto',
      wrong: 'Las palabras equivocadas, copiadas de la página:',
      right: 'Lo correcto, y cómo se sabe; si está en uno de los artículos, el pasaje copiado:',
    },
  },
  allCorrections: {
    title: 'Correcciones',
    description:
      'Todas las correcciones de todas las afirmaciones, primero la más reciente: qué estaba mal y qué dice ahora.',
    none: 'Hasta ahora no se ha corregido ninguna afirmación de este sitio.',
    count: (count) =>
      count === 1
        ? 'Una corrección hasta ahora. Queda aquí y en la página de su afirmación, para siempre.'
        : `${counted(count, 'corrección', 'correcciones')} hasta ahora. Cada una queda aquí y en la página de su afirmación, para siempre.`,
    policy: 'Cómo corregimos y con qué se puede contar',
    report: 'Avisar de un error',
    inPlace: 'en su lugar',
  },
  made: {
    computed: 'Calculado',
    editors: 'Editores',
    computedMeans: 'lo halló un programa en las palabras, con reglas publicadas.',
    editorsMeans: 'lo juzgaron personas, que dan su razón.',
    more: 'Cómo se distinguen',
    anchor: '_calculado-y-juzgado',
  },
  relations: { label: 'Qué significan las marcas' },
};
