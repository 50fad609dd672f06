import { irregularPast } from '../irregular-past.ts';

// a clause tells of the past by its place, so verbs that look the same in any tense count as well
const besides = 'are cut hit is let put quit sang set shook sought stole'.split(' ');
const withoutEd: ReadonlySet<string> = new Set([...irregularPast, ...besides]);

/** Words in “-ed” that are rarely verbs. Sorted. */
const noVerbs: ReadonlySet<string> = new Set(
  'alleged armed breed feed indeed need seed so-called speed united unprecedented'.split(' '),
);

/** Whether a word in lower case may be the verb of a clause that tells what happened. */
export function isPastVerb(text: string): boolean {
  return withoutEd.has(text) || (/^[a-z]{2,14}ed$/.test(text) && !noVerbs.has(text));
}
