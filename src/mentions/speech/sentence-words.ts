/** Small words by what they do in a sentence; all in lower case, sorted. */
import { splitWords } from '../../text/split-words.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(splitWords(words));

export const subjectPronouns = wordSet('he i it she somebody someone they we who');

/** Words that begin a noun phrase. */
export const determiners = wordSet(
  'a an another any both each every her his its many most my one our several some that the their these this those two three your',
);

/** Words that may stand between a subject and its verb. */
export const auxiliaries = wordSet(
  "also am are be been being began can continued could did didn't do does had has have is later may might must never not now often once once previously recently repeatedly should since soon still then was were will would again all appeared ever even first himself herself just long famously further itself too",
);

export const prepositions = wordSet(
  'about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under unlike until up upon via with within without',
);

/** Prepositions that tie a noun phrase to the one before it: “a spokesman for the party”. */
export const tyingPrepositions = wordSet('at for from in of on to with');

/** Words that begin a clause of their own. */
export const subordinators = wordSet(
  'after although as asked because before even how if once since so than that though till unless until what when where whereas whether which while whom why',
);

export const conjunctions = wordSet('and but or nor yet');

/** Words in lower case that stand before a name and belong to it. */
export const roleWords = wordSet(
  'actor actress activist adviser advisor aide ambassador analyst anchor architect attorney author bishop boss candidate captain chair chairman chairwoman chief coach colleague columnist commentator commissioner congressman congresswoman consultant correspondent coordinator counsel director doctor economist editor engineer executive expert founder friend general governor head historian host journalist judge justice lawmaker lawyer leader manager mayor member minister narrator nominee officer official owner partner pollster premier president presidential producer professor prosecutor reporter representative researcher resident rival scholar scientist secretary senator sergeant sheriff singer speaker spokesman spokesperson spokeswoman strategist student superintendent supporter surgeon teacher writer vice-presidential widow',
);

/** Times that stand between a name and its verb or before a name, and belong to neither. */
export const timeWords = wordSet(
  'afternoon ago day earlier evening friday hour hours last later monday month months morning night recently saturday sunday thursday today tomorrow tonight tuesday wednesday week weekend weeks year years yesterday january february march april june july august september october november december',
);

/** Small words inside names: “Bill de Blasio”. */
export const particles = wordSet('al bin da de del della den der di dos du el ibn la le ter van von');
