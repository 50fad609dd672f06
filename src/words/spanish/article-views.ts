import type { ArticleViewsWords, Nouns } from '../english/article-views.ts';
import type { BlockKind } from '../../schemas/entry.ts';
import { counted, countedInWords, list, type Gender } from './counting.ts';

const blocks: Nouns = {
  headline: ['titular', 'titulares'],
  'duplicate-headline': ['titular repetido', 'titulares repetidos'],
  'outlet-label': ['nombre del medio', 'nombres del medio'],
  'section-label': ['nombre de sección', 'nombres de sección'],
  dek: ['entradilla', 'entradillas'],
  byline: ['firma', 'firmas'],
  dateline: ['data', 'datas'],
  'date-stamp': ['línea de fecha', 'líneas de fecha'],
  caption: ['pie de foto', 'pies de foto'],
  credit: ['crédito de foto', 'créditos de foto'],
  subheading: ['subtítulo', 'subtítulos'],
  paragraph: ['párrafo', 'párrafos'],
  'pull-quote': ['cita destacada', 'citas destacadas'],
  attribution: ['atribución', 'atribuciones'],
  'reporters-credit': ['crédito de reporteros', 'créditos de reporteros'],
  'wire-signature': ['firma de agencia', 'firmas de agencia'],
  'source-credit': ['crédito de la fuente', 'créditos de la fuente'],
};
const feminine: ReadonlySet<BlockKind> = new Set([
  'dek',
  'byline',
  'dateline',
  'date-stamp',
  'pull-quote',
  'attribution',
  'wire-signature',
]);
const genderOf = (kind: BlockKind): Gender => (feminine.has(kind) ? 'f' : 'm');

const characters = (count: number) => counted(count, 'carácter', 'caracteres');

export const articleViewsWords: ArticleViewsWords = {
  block: (kind) => blocks[kind][0],
  notQuoted: (counts) =>
    `${list(counts.map(([kind, count]) => countedInWords(count, ...blocks[kind], genderOf(kind))))} sin citar`,
  paragraph: (number) => `párrafo ${String(number)}`,
  dropped: {
    'byte-order-mark': 'marca de orden de bytes',
    blank: 'blanco',
    separator: 'separador',
    'share-widget': 'botones para compartir',
    'audio-widget': 'reproductor de audio',
    'related-label': 'rótulo de enlaces relacionados',
    'trending-label': 'rótulo de lo más leído',
    'help-label': 'petición de ayuda',
    comments: 'comentarios de lectores',
    'other-text': 'texto de la página o de otra noticia',
    'other-headline': 'titular de otra noticia',
    advertisement: 'publicidad',
    subscription: 'línea de suscripción',
    navigation: 'navegación',
    'legal-notice': 'aviso legal',
  },
  description: (label, accounts, story, claims) =>
    `${label}, una de ${counted(accounts, 'versión', 'versiones')} en “${story}”: lo que se sabe de ella y sus palabras citadas en ${counted(claims, 'afirmación', 'afirmaciones')}.`,
  shown: {
    full: 'Se muestra el artículo entero, con permiso',
    sentences: 'Se muestran las oraciones que citan las afirmaciones',
    passages: 'Se muestran las palabras que citan las afirmaciones, sin el resto de sus oraciones',
    answers: 'Se muestran las palabras que responden a una afirmación, sin el resto de sus oraciones',
    telling: 'Se muestran las palabras reveladoras de lo que citan las afirmaciones',
  },
  shareShown: (shown, percent) => `${shown}: ${String(percent)}\u00a0% de las palabras del artículo.`,
  overHalf: {
    otherwise: 'Con más sería más de la mitad.',
    already: 'Es más de la mitad, lo mínimo con lo que se pueden contar las lecturas.',
  },
  unanswered: {
    silent: 'No lo dice',
    lacuna: 'No puede responder: su texto está incompleto ahí',
    'not-judged': 'Aún sin juzgar',
  },
  bytes: (count) => counted(count, 'byte', 'bytes'),
  ledger: {
    allKept: (all) => `${characters(all)} recibidos, todos conservados.`,
    blanksOnly: 'solo blancos',
    lines: (count) => `${counted(count, 'línea', 'líneas')} y los blancos intermedios`,
    sum: (all, kept, dropped, what) =>
      `${characters(all)} recibidos: ${characters(kept)} conservados, ${characters(dropped)} descartados (${what}). Juntos son el texto entero.`,
  },
};
