/** Verbs that need no “-ed”, and auxiliaries. Sorted. */
const irregular: ReadonlySet<string> = new Set(
  [
    'are became began bought broke brought built came caught chose cut died drew drove fell fled flew fought found gave',
    'got grew had has heard held hit is kept knew led left let lost made met paid put quit ran rose said sang sat saw sent',
    'set shook shot sold sought spent spoke stole stood struck swept swore taught thought threw told took was went were won wrote',
  ]
    .join(' ')
    .split(' '),
);

/** Words in “-ed” that are rarely verbs. Sorted. */
const noVerbs: ReadonlySet<string> = new Set(
  'alleged armed breed feed indeed need seed so-called speed united unprecedented'.split(' '),
);

/** Whether a word in lower case may be the verb of a clause that tells what happened. */
export function isPastVerb(text: string): boolean {
  return irregular.has(text) || (/^[a-z]{2,14}ed$/.test(text) && !noVerbs.has(text));
}
