import { stemOf } from '../../text/stem-of.ts';

/**
 * Words that accounts of one event put for each other. Not synonyms: two sentences are the likelier to tell one fact where
 * one has “reporters” and the other “press”. One sense a line, single words only. Collected from what news is about
 * (meetings, votes, courts, crime, war, work, money, disease), not from any story.
 */
const senseLines = `
media press reporter journalist journalism
photo photograph picture image selfie
meeting talks discussion conversation encounter summit sit session visit dialogue
call phone telephone
private closed privately secret confidential
election vote ballot poll voter electoral primary
campaign rally candidacy candidate
agreement deal pact accord treaty
law legislation bill act statute measure
rule ruling decision verdict judgment decide
court judge justice tribunal
lawsuit suit sue litigation plaintiff
lawyer attorney counsel
prison jail custody detention imprison incarcerate
arrest detain capture apprehend
charge indict accuse allege indictment accusation allegation
police officer cop trooper deputy
murder homicide kill slay death die dead fatal casualty victim
wound injure hurt injury
shoot gunfire gunman shooter shot
gun weapon firearm rifle pistol
attack assault strike raid bombing
soldier troop military army commando
war conflict fighting
protest demonstrate demonstrator march unrest riot
oust depose remove topple overthrow
resign quit leave depart step exit
fire dismiss sack
hire appoint name nominate pick
worker employee staff labor job
company firm corporation business
buy purchase acquire acquisition takeover
sell sale
rise increase climb grow jump surge soar
fall drop decline decrease plunge slump
cut reduce slash
stop halt end suspend cease
begin start launch open
ban bar prohibit forbid block outlaw
allow permit let
threat threaten warn warning menace
insult mock deride ridicule
criticize condemn denounce blast slam rebuke attack
praise laud hail applaud
deny reject dismiss refute
support back endorse favor
oppose against resist
help aid assist assistance
sanction penalty punish punitive tariff
drug narcotic cocaine opioid heroin
traffic trafficker smuggle cartel
immigrant migrant immigration asylum refugee deport
border frontier
virus coronavirus covid pandemic outbreak epidemic
hospital clinic doctor patient physician
vaccine vaccination immunize
money fund cash financing
tax revenue levy
budget spending expenditure
invest investor investment
money dollar
price cost
crowd audience attendance supporter
book volume memoir
gift present
note letter message missive
tweet post twitter facebook
video footage recording tape
leader president head chief
party democrat republican
lawmaker legislator senator congressman congresswoman representative
congress senate house
committee panel
investigate investigation probe inquiry
evidence proof
document file paper record
plan proposal propose scheme
child kid boy girl teenager
woman female
school university college student campus
storm hurricane typhoon flood
fire blaze wildfire
crash accident collision
plane aircraft jet flight airline
car vehicle truck
house home residence
friend friendly warm cordial
tension hostility strain friction antagonism
relation relationship tie
seize seizure confiscate
crop farm farmer plant cultivation
produce producer production output
eradicate eradication destroy
`;

/** Marks a term that names a sense, not a word. */
export const senseMark = '~';

/** From a stem to the senses it may have. */
export const newsSenses: ReadonlyMap<string, readonly string[]> = sensesByStem();

function sensesByStem(): Map<string, string[]> {
  const senses = new Map<string, string[]>();
  for (const line of senseLines.trim().split('\n')) {
    const stems = [...new Set(line.split(' ').map(stemOf))];
    for (const stem of stems)
      senses.set(stem, [...(senses.get(stem) ?? []), `${senseMark}${stems[0] ?? line}`]);
  }
  return senses;
}
