import type { Standing } from '../../schemas/story-view.ts';
import type { StoryViewsWords } from '../english/story-views.ts';
import { counted, list, numberInWords } from './counting.ts';

const claims = (count: number) => counted(count, 'afirmación', 'afirmaciones');

/** What each standing says of a number of claims, to follow “en seis”. */
const standings: Record<Standing, string> = {
  contradict: 'no pueden ser ciertas ambas versiones',
  unclear: 'no podemos saberlo',
  'not-comparable': 'hablan de cosas distintas',
  precision: 'son compatibles y difieren en el detalle',
  wording: 'dicen lo mismo con distintas palabras',
  same: 'dicen lo mismo',
  lone: 'no hay dos versiones que hablen de ello',
};

export const storyViewsWords: StoryViewsWords = {
  home: {
    title: 'Claim by Claim: cómo se comparan las versiones de prensa de un mismo hecho',
    description:
      'Varias versiones de prensa de un mismo hecho, una junto a otra, afirmación por afirmación: dónde coinciden, dónde difieren en el detalle y dónde no pueden ser ciertas ambas.',
    article: (count) => (count === 1 ? 'artículo' : 'artículos'),
    origin: (count) => (count === 1 ? 'origen' : 'orígenes'),
    claim: (count) => (count === 1 ? 'afirmación' : 'afirmaciones'),
    contradiction: (count) => (count === 1 ? 'contradicción' : 'contradicciones'),
  },
  allStories: 'Todas las historias',
  otherClaims: 'Otras afirmaciones',
  claims: 'Afirmaciones',
  noClaims: 'Todavía no se ha publicado ninguna afirmación.',
  tally: (all, parts) =>
    `De ${claims(all)}: ${list(parts.map(({ standing, count }) => `en ${numberInWords(count, 'f')} ${standings[standing]}`))}.`,
  cells: { silent: 'no lo dice', lacuna: 'texto incompleto', 'not-judged': 'sin juzgar' },
  seeClaim: 'véase la afirmación',
  stands: (label, against) => (against.length > 0 ? `${label}, frente a ${list(against)}:` : `${label}:`),
  standsAlone: 'Ninguna otra versión con la que comparar:',
  answers: (answered, all) => `Responde a ${String(answered)} de ${claims(all)}`,
  origin: 'Origen',
  oneWith: (name, others) => `${name}, uno con ${list(others)}`,
  unknown: { published: 'no se indica en el texto', other: 'no se nombra en el texto' },
};
