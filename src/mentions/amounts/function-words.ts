import { weekdayNames } from '../../values/calendar-names.ts';

/** Words that cannot stand within the noun phrase that follows a number: they end it. */
export const phraseEnders: ReadonlySet<string> = new Set(
  [
    // prepositions and conjunctions
    'about above across after against along amid among amongst and around as at because before behind below beneath',
    'beside besides between beyond but by despite down during except for from if in including inside into like near nor',
    'of off on onto or out outside over per plus since so than that though through throughout till to toward towards',
    'under unless until up upon versus via vs when where whereas whereby which while who whom whose why with within without',
    // pronouns and determiners
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours',
    'what each every both either neither any some no not none himself herself itself themselves there here how',
    // auxiliaries
    'am is are was were be been being do does did done has have had having can could may might must shall should will',
    "would ought cannot don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't hasn't haven't hadn't",
    // adverbs that stand between subject and verb
    'also already always ago again almost apparently clearly currently earlier eventually ever even finally first',
    'further hardly however immediately instead just later long never now often once only perhaps quickly rather',
    'reportedly respectively simply sometimes soon still then therefore thus today together tomorrow tonight too',
    'usually very well yesterday yet',
    // verbs that follow a subject in most news stories
    'agree agreed appear appeared became become began begin begun bring brought buy bought call came come cost die died',
    'exchange fall fell felt find found gave get go goes going got grow grew had held hold keep kept knew know laid lead',
    'led leave left live lost made make meet met need paid posted put ran read remain remained run said sat saw say says',
    'seem seemed sent served share sign sold spent spoke stand stood take taken talk think thought told took turn used',
    'voted want wanted went won work worth wrote',
    'appears becomes begins comes gets gives goes knows makes pay remains says seems takes thinks wants',
    'fallen grew grown leapt risen rose sank shrank shrunk slid',
    ...weekdayNames,
  ]
    .join(' ')
    .split(' '),
);

const nounsInLy: ReadonlySet<string> = new Set(
  'ally anomaly assembly belly bully butterfly family fly italy jelly july melancholy monopoly rally reply supply tally'.split(
    ' ',
  ),
);

/** Whether a word in lower case has the form of an adverb: “steadily”, not “family”. */
export function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') && !nounsInLy.has(lower.replace(/^.*-/, ''));
}
