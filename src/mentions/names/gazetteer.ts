import { bareForm } from './bare-form.ts';
import { countryLines } from './countries.ts';
import { regionAndCityLines } from './regions-and-cities.ts';

/**
 * Places most readers know, and what their people are called. Names of places that are as often names of people (Jordan,
 * Georgia, Chad) are among them: people are looked for first.
 */

export interface Place {
  /** Of the place as most readers know it. */
  readonly name: string;
}

/** Places by each of their names in lower case without diacritics: “u.s.” is the United States. */
export const placesByName = new Map<string, Place>();
/** Places by what their people and things are called: “colombian”. */
export const placesByAdjective = new Map<string, Place>();

function addLine(line: string): void {
  const [name = '', others = '', adjectives = ''] = line.split(';');
  const place = { name };
  for (const each of [name, ...others.split(',')]) if (each !== '') placesByName.set(keyOf(each), place);
  for (const each of joinedPairs(adjectives)) placesByAdjective.set(keyOf(each), place);
}

/** “New”, “North”, “South”, “Latin” and the like belong to the word behind them. */
function joinedPairs(adjectives: string): string[] {
  return adjectives.match(/(?:(?:North|South|Latin|Puerto|New|Sri) )?\S+/g) ?? [];
}

function keyOf(name: string): string {
  return bareForm(name.trim());
}

for (const line of countryLines.trim().split('\n')) addLine(line);
for (const line of regionAndCityLines.trim().split('\n')) addLine(line);
