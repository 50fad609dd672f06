import { onceForEachText } from './once-for-each-text.ts';

/**
 * The stem of a word: what its forms have in common. Lighter than a dictionary and coarser than a grammar: plural and verb
 * endings go first, then endings that make a noun, an adjective or an adverb of the same root, until nothing more fits.
 * “Produces”, “producer” and “production” are one term, “police” and “policy” are not. Takes a word in lower case without
 * diacritics; never shown.
 */
export function stemOf(word: string): string {
  return irregular.get(word) ?? regularStemOf(word);
}

/** Most words of a text have been met before. */
const regularStemOf = onceForEachText((word) => settle(withoutDerivation(withoutInflection(word))));

/** Forms that no ending tells. */
const irregular: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|people person|police polic|lives life|wives wife|leaves leav|left leav|lost lose
  |died die|dying die|dead die|death die|deaths die|killed kill|killing kill|held hold|met meet|meeting meet|meetings meet
  |met meet|spoke speak|spoken speak|speech speak|speeches speak|told tell|said say|says say|gave giv|given giv|took tak
  |taken tak|taking tak|made mak|making mak|came com|coming com|went go|gone go|goes go|going go|got get|sent send
  |brought bring|bought buy|sold sell|sale sell|sales sell|paid pay|payment pay|fought fight|caught catch|taught teach
  |thought think|sought seek|found find|built build|won win|winning win|winner win|ran run|running run|runner run
  |began begin|begun begin|beginning begin|wrote writ|written writ|writing writ|rose rise|risen rise|rising rise|fell fall
  |fallen fall|grew grow|grown grow|growth grow|knew know|known know|knowledge know|threw throw|drew draw|drawn draw
  |chose choos|chosen choos|choice choos|broke break|broken break|stole steal|stolen steal|shot shoot|shooting shoot
  |shooter shoot|led lead|leader lead|leaders lead|leading lead|signed sign|signing sign|struck strik|strike strik
  |strikes strik|striking strik|withdrew withdraw|withdrawn withdraw|arose arise|bore bear|born birth|fled flee|flew fly
  |flown fly|flight fly|flights fly|swore swear|sworn swear|wore wear|worn wear|tore tear|lay lie|laid lay|hid hide
  |hidden hide|rode rid|ridden rid|drove driv|driven driv|driver driv|saw see|seen see|heard hear|kept keep|slept sleep
  |stood stand|understood understand|spent spend|lent lend|felt feel|dealt deal|meant mean|fed feed|bled bleed|sat sit
  |lit light|hung hang|dug dig|stuck stick|sank sink|sunk sink|sang sing|sung sing|swept sweep|crept creep|shook shak
  |shaken shak|forgot forget|forgave forgiv|overthrew overthrow|larger large|largest large|bigger big|biggest big
  |worse bad|worst bad|better good|best good|higher high|highest high|lower low|lowest low|threat threat|threaten threat
  |threatened threat|threatening threat|threatens threat|tariffs tariff|staff staff|news news|united united`
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([form, stem]) => (form !== undefined && stem !== undefined ? [[form, stem] as const] : [])),
);

const shortest = 3; // a stem needs this many letters: “bed” is no past form

function withoutInflection(word: string): string {
  const singular = withoutPlural(word);
  const bare = /^(.{3,})(?:ed|ing)$/.exec(singular)?.[1];
  if (bare === undefined || !/[aeiouy]/.test(bare)) return singular;
  return bare.replace(/([bdfgmnprt])\1$/, '$1');
}

function withoutPlural(word: string): string {
  if (word.length <= shortest || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|z|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Endings that turn one kind of word into another, the longer before the shorter. */
const derivations =
  /^(.{4,}?)(?:ations?|ational|ative|ators?|ization|ate|itions?|tional|ional|ively|ive|ions?|ments?|ness|fulness|fully|ful|ically|ially|ial|ally|al|ically|ities|ity|ances?|ences?|ancy|ency|ants?|ents?|ers?|ors?|able|ible|ably|ist|ism|ian|an|ize|ly|less|ship|ures?)$/;

function withoutDerivation(word: string): string {
  let stem = word;
  for (let step = 0; step < 3; step += 1) {
    const root = derivations.exec(stem)?.[1];
    if (root === undefined) break;
    stem = root;
  }
  return stem;
}

/** What endings leave behind: a mute e, y for i, “ct” for the c of “produce”, the last vowel of “Mexico”. */
function settle(stem: string): string {
  if (stem.length <= shortest) return stem;
  return stem
    .replace(/([^aeiou])y$/, '$1i')
    .replace(/ct$/, 'c')
    .replace(/^(.{4,}?)i?[aeo]$/, '$1');
}
