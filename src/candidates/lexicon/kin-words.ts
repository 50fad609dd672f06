import { splitWords } from '../../text/split-words.ts';

/**
 * Words that news uses for one kind of event or thing, a kind a line, the plainest first: where one account writes
 * “captured”, another has “seized”. Only what tells the same happening stands together; “killed” and “wounded” never do.
 * Different forms of one word need no line.
 */
export const kinLines: readonly (readonly string[])[] = [
  'meeting encounter talks summit session conversation discussions sit-down',
  'phone telephone',
  'kill death dead die fatal fatality decease slay toll',
  'injure wound hurt hospitalize injury',
  'capture seize arrest detain apprehend depose oust topple overthrow abduct kidnap extract nab custody',
  'election vote poll ballot referendum electoral',
  'attack assault raid strike bombing airstrike',
  'shooting gunfire gunman shooter',
  'fire blaze wildfire inferno',
  'earthquake quake tremor temblor',
  'crash collision collide wreck',
  'storm hurricane typhoon cyclone',
  'protest demonstration rally march demonstrate',
  'ruling verdict decision judgment judgement',
  'lawsuit sue suit',
  'agreement deal accord pact treaty',
  'resign quit resignation',
  'sentence jail imprison prison imprisonment',
  'release free liberate freed',
  'disappear vanish missing',
  'evacuate displace flee evacuation',
  'appoint nominate nomination appointment',
  'buy purchase acquire acquisition',
  'sell sale',
  'pay payment',
  'child kid',
  'student pupil',
  'troop soldier serviceman',
  'police policeman cop officer',
  'car vehicle',
  'home house residence',
].map(splitWords);
