import { splitWords } from '../../text/split-words.ts';

/** Words a noun’s phrase begins with. */
export const determiners: ReadonlySet<string> = new Set(
  splitWords('a an the this that these those his her its their our my your each every no another some any'),
);

/** Words of grammar that stand between a determiner and its noun: “the two former leaders”. */
export const withinPhrase: ReadonlySet<string> = new Set(
  splitWords(`
    new old first second third last next previous past former recent late early own same other two three four five six
    seven eight nine ten dozen hundred thousand million billion more most few many several
  `),
);

/** Prepositions that a bare noun follows: “of unemployment”; “to” stands before verbs as well. */
export const prepositions: ReadonlySet<string> = new Set(
  splitWords('of in for at on by with from about over under into against during without amid between among'),
);

/** Words that follow a whole noun phrase and no adjective. */
export const phraseEnds: ReadonlySet<string> = new Set([
  ...prepositions,
  ...splitWords(`
    to as than after before since until through because is are was were be been has have had will would could should may
    might can cannot must do does did and or but nor who whom which that whose when where while if not also
  `),
]);

/** Words in “-ing” and “-able” that are nouns. */
export const gerundNouns: ReadonlySet<string> = new Set(
  splitWords(`
    meeting ruling hearing building filing funding shooting killing spending warning briefing training finding landing
    rating wedding bombing gathering crossing offering hiring hacking voting testing housing opening closing setting
    feeling thing king ring spring string morning evening painting recording sanctioning bearing standing sitting being
    opinion table cable stable vegetable constable collectible
  `),
);

/** Past forms without “-ed”, and words of degree and manner, which may stand where nouns do. */
export const noNouns: ReadonlySet<string> = new Set(
  splitWords(`
    fell rose won lost took led met held went came began gave made kept left sent brought bought built found knew grew
    drew threw broke chose spoke wrote drove rode ran saw stood told thought felt put became got said did seen known taken
    given done gone shown drawn grown broken chosen written able clear ready good bad great big large small high low
    young guilty likely unlikely sure true false hard easy important public private full early late again abroad ahead
    alive alone available aware common current different difficult eligible former general general additional
    responsible serious similar such due least main major military political possible present recent safe significant
    special strong willing worth appropriate inappropriate lower higher closer larger smaller greater fewer better worse best
    worst latest biggest largest highest lowest greatest earliest fewest newest oldest closest legal illegal half number night
  `),
);

/** Plurals without “s”. */
export const pluralNouns: ReadonlySet<string> = new Set(
  splitWords(
    'people men women children police troops staff personnel cattle lawmen congressmen congresswomen',
  ),
);
