import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { capitalRunsOf } from './capital-runs-of.ts';
import { isTitleWord, joined, spanOfWords } from './named-run.ts';
import { newsMedia } from './news-media.ts';
import { organizationWords } from './organization-words.ts';
import { placesByName } from './gazetteer.ts';
import { neverNames, sentenceOpeners } from './sentence-openers.ts';
import { wordsWithoutPeople } from './words-without-people.ts';

export interface FoundOrganization extends Span {
  readonly form: 'word' | 'medium' | 'acronym';
}

/** Runs of capitals that name organizations, people left out, in the order of the text; none in headings. */
export function organizationsIn(article: ReadableArticle): FoundOrganization[] {
  return capitalRunsOf(article)
    .filter(({ inTitleCase }) => !inTitleCase)
    .flatMap((run) =>
      wordsWithoutPeople(article, run).flatMap((words) => organizationAmong(run, words) ?? []),
    );
}

function organizationAmong(run: CapitalRun, words: readonly CapitalWord[]): FoundOrganization | undefined {
  if (placesByName.has(joined(words))) return undefined;
  const medium = mediumAmong(words);
  if (medium) return { ...medium, form: 'medium' };
  const name = withoutTitles(run.opens && words[0] === run.words[0] ? withoutArticle(words) : words);
  const last = name.findLastIndex(({ bare }) => organizationWords.has(bare));
  if (last !== -1) {
    const whole = name.slice(0, endOfName(name, last));
    const isNamed = whole.length > 1 || (!run.opens && aloneToo.has(whole[0]?.bare ?? ''));
    return isNamed ? { ...spanOfWords(whole), form: 'word' } : undefined;
  }
  const isShouting = run.words.filter(({ shouted }) => shouted).length > 1;
  const acronym = isShouting ? undefined : name.find(isAcronym);
  return acronym && { start: acronym.start, end: acronym.end, form: 'acronym' };
}

/** The longest that begins earliest. */
function mediumAmong(words: readonly CapitalWord[]): Span | undefined {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 3); to > from; to -= 1) {
      if (newsMedia.has(joined(words, from, to))) return spanOfWords(words.slice(from, to));
    }
  }
  return undefined;
}

/** “The”, “In” and other words of grammar that only begin the sentence. */
function withoutArticle(words: readonly CapitalWord[]): readonly CapitalWord[] {
  return sentenceOpeners.has(words[0]?.bare ?? '') ? words.slice(1) : words;
}

/** From behind the last title on: “Attorney” of “Attorney General” belongs to no organization. */
function withoutTitles(words: readonly CapitalWord[]): readonly CapitalWord[] {
  const grammar = words.findLastIndex(({ bare }) => neverNames.has(bare) || isTitleWord(bare));
  return grammar === -1 || grammar === words.length - 1
    ? words.filter((_, at) => at > grammar)
    : words.slice(grammar + 1);
}

/** “University” of “University of Texas” goes on over the small words. */
function endOfName(words: readonly CapitalWord[], last: number): number {
  let end = last + 1;
  if (words[end]?.joint !== 'of') return end;
  while (end < words.length) end += 1;
  return end;
}

/** All capitals, short, no word of grammar, and no party and state: “R-S.C.”. */
function isAcronym({ bare, shouted }: CapitalWord): boolean {
  if (!shouted || bare.length > 7 || /^[drip]-|^\p{L}{6,}$/u.test(bare)) return false;
  if (!/^\p{L}+(?:[.&-]?\p{L})*$/u.test(bare) || /^[ivx]+$/.test(bare)) return false;
  return (
    !sentenceOpeners.has(bare) &&
    !neverNames.has(bare) &&
    !placesByName.has(bare) &&
    !noOrganizations.has(bare)
  );
}

/** Words of organizations that, in capitals within a sentence, are names by themselves. */
const aloneToo: ReadonlySet<string> = new Set(
  'cabinet congress democrats hezbollah house kremlin navy parliament pentagon politburo republicans senate treasury'.split(
    ' ',
  ),
);

/** Shouted, and no organization. */
const noOrganizations: ReadonlySet<string> = new Set(
  'ad adhd aids asap bc bce ce covid covid-19 cst diy ept gdp gps hiv iq jd lgbt lgbtq maga mba md mdt mp3 ms phd ptsd rsvp suv ufo usd utc vp wifi ak ar az ca co ct dc de fl ga hi ia ids il ky la ma me mi mn mo mt nc nd ne nh nj nm nv ny oh pa ri sc sd tn tx ut va vt wa wi wv wy'.split(
    ' ',
  ),
);
