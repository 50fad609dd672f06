import type { MentionOf } from '../../schemas/mention.ts';
import { textOf, type Span } from '../../text/span.ts';
import { findPeople } from '../names/find-people.ts';
import { personMeant } from '../names/person-meant.ts';
import type { Gender, Person } from '../names/person.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { namedPlaces, type NamedPlace } from './named-places.ts';
import { peopleNearBefore } from './people-near-before.ts';
import { reporterBefore } from './reporter-before.ts';
import { speakerHead } from './speaker-head.ts';
import { byDescription, byName, byPronoun } from './speaker-rules.ts';
import type { QuotedWords } from './speech-token.ts';

export type Inferred = NonNullable<MentionOf<'quotation'>['inferred']>;

/** Who is meant by the words that name speakers, by where those words begin; absent where that cannot be told for sure. */
export function speakersMeant(
  spans: readonly Span[],
  article: ReadableArticle,
  quotations: readonly QuotedWords[],
): ReadonlyMap<number, Inferred | undefined> {
  const people = findPeople(article);
  const [men, women] = [
    people.filter((each) => fits(each, 'male')),
    people.filter((each) => fits(each, 'female')),
  ];
  const of = (gender: Gender) => (gender === 'male' ? men : women);
  const known = new Map<number, Inferred | undefined>();
  const scene = { article, quotations, people, of, named: namedPlaces(people), known };
  for (const span of spans) known.set(span.start, speakerMeant(span, scene, mostSteps));
  return known;
}

interface Scene {
  readonly article: ReadableArticle;
  readonly quotations: readonly QuotedWords[];
  readonly people: readonly Person[];
  /** Those who are of a gender, or may be. */
  readonly of: (gender: Gender) => readonly Person[];
  /** Those found so far, by where their words begin: “he said” again and again is followed one step at a time. */
  readonly known: ReadonlyMap<number, Inferred | undefined>;
  readonly named: (within: Span) => readonly NamedPlace[];
}

/** How many pronouns in a row are followed to a name. */
const mostSteps = 4;

function speakerMeant(speaker: Span, scene: Scene, steps: number): Inferred | undefined {
  const { article, people, known } = scene;
  if (known.has(speaker.start)) return known.get(speaker.start);
  const head = speakerHead(textOf(article.text, speaker));
  if (head === undefined) return undefined;
  const gender = pronouns.get(head.toLowerCase());
  if (gender) return pronounMeant(head, speaker.start, gender, scene, steps);
  const behind = nameBehindRole(speaker, scene);
  if (behind) return inferred(behind, byName.id);
  const span = { start: speaker.start, end: speaker.start + head.length };
  const last = scene.named(span).at(-1);
  // “Trump campaign officials” and “Trump’s lawyer” do not end with the name they hold
  if (last) return last.end >= span.end && !last.possessive ? inferred(last.person, byName.id) : undefined;
  if (!describes.test(head) || /\b[A-Z]{2}/.test(head)) return undefined;
  const whole = textOf(article.text, speaker).split(/,| \(/)[0] ?? head;
  // “the mother of Ann Smith” is not she, so only what stands before such a name describes
  const description =
    scene.named({ ...speaker, end: speaker.start + whole.length }).length > 0 ? head : whole;
  return inferred(personMeant(description, speaker.start, people, article), byDescription.id);
}

/** “The minister of the economy, Ms. Hill,”, “Minister of Education Ann Hill”: a role with the name behind it. */
function nameBehindRole(speaker: Span, { article, named }: Scene): Person | undefined {
  const words = textOf(article.text, speaker);
  if (named(speaker).length === 0) return undefined;
  return named(speaker).find(({ start, end, possessive }) => {
    const before = words.slice(0, start - speaker.start);
    const after = words.slice(end - speaker.start, end - speaker.start + 2);
    return !possessive && /^(?:,| \(|$)/.test(after) && (apposed.test(before) || heldOffice.test(before));
  })?.person;
}

/** Of “a lawyer for the secretary, Ann Hill” the name is the secretary’s. */
const apposed =
  /^(?!.*\b(?:for|to)\b)(?:the|her|his|its|their|an?|another|one|\S+['’]s) [^,]{1,80}, (?:[a-z][\w-]{0,20} ){0,2}$/i;
const heldOffice =
  /^(?:Deputy |Vice |Prime |Foreign )?(?:Minister|Secretary|Undersecretary|Mayor|Director|President|Chairman|Chair|Head|CEO|Speaker) (?:of|for) (?:the )?(?:\p{Lu}[\w.-]* (?:and |of )?){1,4}$/u;

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** “a spokesman” is somebody new. */
const describes = /^(?:the|her|his|its|their|\S+['’]s) /i;

function inferred(person: Person | undefined, rule: string): Inferred | undefined {
  return person && { who: person.id, rule };
}

/** “he said” goes on with who was given the word in the sentence before; else with the last man named, if only one can be meant. */
function pronounMeant(
  head: string,
  at: number,
  gender: Gender,
  scene: Scene,
  steps: number,
): Inferred | undefined {
  const { article, people, quotations } = scene;
  const candidates = () => peopleNearBefore(article, { at, gender, among: scene.of(gender) }, quotations);
  const nearest = () => {
    const [first, second] = candidates();
    const isOne = first !== undefined && !second && personMeant(head, at, people, article) === first;
    return isOne ? inferred(first, byPronoun.id) : undefined;
  };
  const reporter = steps > 0 ? reporterBefore(article, at, quotations) : undefined;
  if (reporter && !reporter.subject) return undefined; // a name is missing in the text, and a guess would put words into a mouth
  const meant = reporter?.subject && speakerMeant(reporter.subject, scene, steps - 1);
  const person = people.find(({ id }) => id === meant?.who);
  if (isReply(article.lower, at + head.length)) {
    const others = candidates().filter(({ id }) => id !== person?.id);
    return reporter && others.length === 1 ? inferred(others[0], byPronoun.id) : undefined;
  }
  if (!reporter?.subject) return nearest();
  if (person) return fits(person, gender) ? inferred(person, byPronoun.id) : nearest();
  return isSomebody(textOf(article.text, reporter.subject)) ? undefined : nearest();
}

/** Who replies is never the one who spoke last. */
function isReply(lower: string, at: number): boolean {
  return /^ (?:replied|replies|answered|answers|retorted|retorts)\b/.test(lower.slice(at, at + 12));
}

function fits({ gender: known }: Person, gender: Gender): boolean {
  return known === undefined || known === gender;
}

/** “a senior official” and a name nobody is known by may be one person; “the company” and “officials” are none. */
function isSomebody(words: string): boolean {
  return /^(?:an?|one|another) [a-z]/i.test(words) || /^(?!The )\p{Lu}/u.test(words);
}
