/** Words that stand before, within or behind the names of people. All in lower case, without stops. */
import { splitWords } from '../../text/split-words.ts';
import type { Gender } from './person.ts';

/** Forms of address, with the gender they show. */
export const honorifics: ReadonlyMap<string, Gender | undefined> = new Map([
  ...splitWords('mr sir lord señor senor monsieur herr don baron').map((each) => [each, 'male'] as const),
  ...splitWords('mrs ms miss dame lady madame señora senora frau mme').map(
    (each) => [each, 'female'] as const,
  ),
  ...splitWords('dr prof rev hon mx').map((each) => [each, undefined] as const),
]);

/** What a person is, as it stands before a name or behind it: “President Petro”, “Hill, a professor”. */
export const roles: ReadonlySet<string> = new Set(
  splitWords(`
  academic activist actor actress adm admiral adviser advisor advocate agent aide alderman ambassador analyst anchor
  anthropologist archbishop archduke architect artist assemblyman assemblywoman assistant associate astronaut astronomer
  athlete attorney author ayatollah banker biographer biologist bishop billionaire blogger boss boyfriend brig broadcaster
  brother businessman businesswoman candidate capt captain cardinal ceo chair chairman chairperson chairwoman champion
  chancellor chef chemist chief cleric co-author co-founder coach col colonel columnist comedian commander commentator
  commissioner composer congressman congresswoman congressmember conservationist consultant contractor coordinator
  coroner correspondent councillor councilman councilor councilwoman counsel counselor counterpart cousin cpl creator
  critic curator dancer daughter dean defendant demonstrator deputy designer det detective developer dictator diplomat
  director doctor driver duchess duke ecologist economist editor emir emperor engineer entrepreneur envoy epidemiologist
  executive expert ex-husband ex-president ex-wife farmer father fellow fiancé fiancée fighter filmmaker financier
  firefighter footballer foreman founder friend gen general geologist girlfriend gov governor grandfather grandmother
  grandson guard guerrilla gunman hacker head historian host hostess housewife hunter husband imam inspector instructor
  interpreter interviewer investigator investor jihadist journalist judge justice king lance lawmaker lawyer leader
  lecturer legislator lieutenant linguist lobbyist lt magistrate maj major manager marshal mathematician mayor
  meteorologist militant minister miner model moderator mogul monsignor mother mp musician narrator negotiator
  nephew neurologist nominee novelist nurse officer official ombudsman operative opponent oncologist owner painter
  paramedic parliamentarian partner pastor patriarch pediatrician personality pfc philanthropist philosopher photographer
  physician physicist pianist pilot player playwright poet policeman policewoman politician pollster pope preacher premier
  president president-elect presenter priest prince princess principal producer professor programmer prosecutor
  protester psychiatrist psychologist pundit pvt queen rabbi rapper realtor rebel rector refugee rep representative
  reporter researcher resident retiree reverend rider rival runner sailor saxophonist scholar scientist screenwriter sens reps govs presidents gens profs drs
  sculptor sec secretary sen senator sergeant sgt sheik sheikh sheriff shooter singer sister skipper sociologist soldier
  solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman staffer star stepfather stepmother
  strategist striker strongman student sultan superintendent supt surfer surgeon surrogate suspect teacher technician
  theologian therapist trader trainer treasurer trooper trustee tycoon uncle aunt undersecretary veteran veterinarian
  vice-chairman vice-president victim violinist viceroy volunteer whip whistleblower widow widower wife winner witness
  worker writer
  `),
);

/** Words that may stand before a role within a title: “Prime Minister”, “Press Secretary”, “retired Lt. Gen.”. */
export const rolePartners: ReadonlySet<string> = new Set(
  splitWords(`
  acting affairs army assistant associate attorney campaign chief co communications crown current democratic deputy
  elect emeritus executive ex first foreign former general grand house independent interim interior judicial junior
  justice late lieutenant majority managing minority national outgoing political presidential press prime public regional
  republican retired senate senior staff state then treasury vice vice-presidential longtime veteran
  `),
);

/** Roles whose word shows the gender. “chairman” does not: women are called so. */
export const roleGenders: ReadonlyMap<string, Gender> = new Map([
  ...splitWords(
    'husband father brother son uncle nephew grandfather grandson stepfather boyfriend widower king prince duke emperor sultan businessman spokesman congressman councilman assemblyman alderman policeman strongman pope actor ex-husband fiancé gunman',
  ).map((each) => [each, 'male'] as const),
  ...splitWords(
    'wife mother sister daughter aunt niece grandmother granddaughter stepmother girlfriend widow queen princess duchess businesswoman spokeswoman congresswoman councilwoman assemblywoman policewoman chairwoman actress hostess housewife ex-wife fiancée',
  ).map((each) => [each, 'female'] as const),
]);

/** Abbreviated titles, with the words that later descriptions use. */
export const fullTitles: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['sens', ['senator', 'lawmaker']],
  ['reps', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['presidents', ['president', 'leader']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['prof', ['professor']],
  ['dr', ['doctor', 'physician']],
  ['rev', ['reverend', 'pastor']],
  ['attorney', ['lawyer']],
  ['lawyer', ['attorney']],
  ['adviser', ['advisor']],
  ['advisor', ['adviser']],
  ['judge', ['justice']],
  ['president', ['leader']],
  ['premier', ['leader']],
  ['strongman', ['leader']],
]);

/** Written with a stop behind them. */
export const abbreviations: ReadonlySet<string> = new Set(
  splitWords(
    'mr mrs ms dr prof rev hon sen sens rep reps gov govs gen lt col sgt capt cpl pvt maj brig adm sec supt det jr sr st ft mt messrs atty',
  ),
);

/** Behind a name, not part of the surname. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Small words between the parts of a name: “Luiz Inácio Lula da Silva”. */
export const particles: ReadonlySet<string> = new Set(
  splitWords('de del della di da do dos das du la le van von der den ter ten bin ibn al el af av zu y e'),
);
