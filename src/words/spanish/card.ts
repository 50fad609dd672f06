import { countedIn } from '../counted.ts';
import { ended } from '../ended.ts';
import type { CardWords } from '../english/card.ts';

const counted = countedIn('es');

export const cardWords: CardWords = {
  siteDoes:
    'Versiones periodísticas de un mismo hecho, lado a lado: dónde coinciden, dónde solo difieren en el detalle y dónde no pueden ser ciertas ambas.',
  noFinding: 'Aún sin conclusión.',
  count: (claims, accounts) =>
    `${counted(claims, 'afirmación', 'afirmaciones')}, ${counted(accounts, 'versión', 'versiones')}`,
  claim: ({ question, standing, finding, story, notice }) =>
    [notice && ended(notice), question, ended(standing), ended(finding), `De «${story}».`]
      .filter(Boolean)
      .join(' '),
  story: ({ title, summary, count, tally, notice }) => {
    const counts = tally.map(({ standing, count: claims }) => `${standing}: ${claims}`).join('; ');
    return [notice && ended(notice), ended(title), ended(summary), ended(count), counts && `${counts}.`]
      .filter(Boolean)
      .join(' ');
  },
  site: (name) => `${name}. ${cardWords.siteDoes}`,
};
