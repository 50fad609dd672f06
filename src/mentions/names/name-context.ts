import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { abbreviations, rolePartners, roles } from './person-words.ts';

/** What the words around a name say of the one named. Looks no farther than a few words in each direction. */
export interface NameContext {
  /** In lower case: “current democratic presidential nominee”, “a professor of geosciences at princeton university”. */
  readonly titles: readonly string[];
  /** Whether it does what people do: says, is quoted, has an age, is a “who”. */
  readonly isPersonal: boolean;
  /** Whether words behind a comma tell more of it, and “said” or the like follows them. */
  readonly isApposed: boolean;
  /** Whether its shares, customers and the like are spoken of, as a company's are. */
  readonly isBusiness: boolean;
  /** Whether a preposition of place stands before it. */
  readonly isInPlace: boolean;
}

const reach = 90;
// “according to ” and a character before it
const longestLead = 16;

/** `titled` is the name with the titles in capitals before it; nothing beyond `block` is looked at. */
export function contextOf(
  { folded, lower }: ReadableArticle,
  block: Span,
  titled: Span,
  name: Span,
): NameContext {
  const before = lower.slice(Math.max(block.start, titled.start - reach), name.start);
  const after = lower.slice(name.end, Math.min(block.end, name.end + reach));
  const written = folded.slice(name.end, Math.min(block.end, name.end + reach));
  const titles = [
    titleBefore(folded.slice(Math.max(block.start, titled.start - reach), name.start)),
    titleBehind(after),
  ].filter((each) => each !== undefined);
  return {
    titles,
    isPersonal: titles.length > 0 || personal.test(written) || personBefore.test(before.slice(-longestLead)),
    isApposed: apposed.test(written),
    isBusiness: businessBehind.test(after),
    isInPlace: /\b(?:in|from|to|at|across|near|outside|around|throughout) $/.test(before.slice(-longestLead)),
  };
}

const personal =
  /^(?:,? (?:who|said|says|told|tells|added|adds|wrote|writes|tweeted|testified|argued|acknowledged|explained|recalled|continued|insisted|replied|responded|asked|joked|warned|noted|concluded|admitted|declared|claimed|suggested|thinks|thought|believes|knows|wants|wanted|himself|herself)\b|, \d{1,3},| \([DRI]-)/;
const apposed = /^, [^,;:()".]{3,80}, (?:said|says|told|added|argued|wrote|warned)\b/;
const businessBehind =
  /^(?:'s)? (?:shares?|stock|customers|branches|accounts|employees|executives|analysts|shareholders|investors|bondholders|bank|chief executive|ceo|plants?|stores?|factory|factories|mines?|inc|corp|co|plc|ltd|& co)\b/;
const personBefore =
  /(?:" ?|, ?)(?:said|says|added|adds|wrote|asked|explained|recalled) $|\baccording to $|\b(?:named|called|by) $/;

/** The words of a title that ends right before the name. */
function titleBefore(before: string): string | undefined {
  if (!before.endsWith(' ') && !before.endsWith('-')) return undefined;
  const words = before.trimEnd();
  const nearest = words.slice(words.lastIndexOf(' ') + 1);
  return roles.has(withoutStop(nearest).toLowerCase()) ? titleAmong(words.split(' ').slice(-9)) : undefined;
}

function titleAmong(words: readonly string[]): string {
  let from = words.length;
  while (from > 0 && isOfTitle(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ').toLowerCase();
}

/** Titles, words in capitals and adjectives; a word with a stop that is no abbreviation ends a sentence. */
function isOfTitle(word: string): boolean {
  if (/[,;:()"]/.test(word)) return false;
  const bare = withoutStop(word).toLowerCase();
  if (word.endsWith('.')) return abbreviations.has(bare) || /\.[a-z]$/.test(bare);
  if (roles.has(bare) || rolePartners.has(bare)) return true;
  return !grammar.has(bare) && (/^\p{Lu}/u.test(word) || /(?:al|ic|ive|ary|wing|right|left)$/.test(bare));
}

function withoutStop(word: string): string {
  return word.replace(/\.$/, '');
}

const grammar: ReadonlySet<string> = new Set(
  'a an the his her their its our my your this that these those and or but as by with from to in on at of for about than when while after before if whether because where who whom which what is are was were be been has have had will would said says told calls call called like last month week year met meets'.split(
    ' ',
  ),
);

const apposition =
  /^(?: \([^)]{1,16}\))?, (?:(?:who (?:is|was|serves as|served as) )?(?:an?|the|his|her|whose|their|one of|then) )?([^,;:()"]{3,80})/;

/** “, a professor of geosciences at Princeton”, from the comma to the next mark. */
function titleBehind(after: string): string | undefined {
  const words = apposition.exec(after)?.[1]?.split(' ');
  if (!words) return undefined;
  const role = words.findIndex((word) => roles.has(word.replace(/(?:'s|\.)$/, '')));
  const verb = words.findIndex((word) =>
    /^(?:said|says|told|was|is|has|had|were|will|would|and|but|told|who)$/.test(word),
  );
  if (role === -1 || role > 5 || (verb !== -1 && verb < role)) return undefined;
  return words
    .slice(0, verb === -1 ? words.length : verb)
    .join(' ')
    .replace(/[.'](?:[ '].*)?$/, '');
}
