/** Plurals that do not end in -s, and plurals that are their own singular. */
const irregular: ReadonlySet<string> = new Set(
  [
    'aircraft alumni bacteria cattle children criteria data deer feet fish geese media men mice oxen people personnel',
    'phenomena police sheep shellfish spacecraft staff teeth women youth',
  ]
    .join(' ')
    .split(' '),
);

/** Words in -s that are no plural nouns. */
const singular: ReadonlySet<string> = new Set(
  [
    'afterwards alas always as besides chaos christmas gas has his indoors is its lens less los minus mrs news nowadays',
    'outdoors overseas perhaps plus sometimes texas this thus towards us versus was whereas yes',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a word, in lower case, has the form of a plural noun. “Famous”, “process” and “basis” have not. */
export function isPluralNoun(lower: string): boolean {
  if (irregular.has(lower) || /[a-z](?:men|women|people|children)$/.test(lower)) return true;
  if (!/[a-z0-9]s$/.test(lower) || lower.length < 3 || singular.has(lower)) return false;
  return !/(?:ss|ous|is|'s)$/.test(lower);
}

/** Words for lengths and points of time: what is counted in them is a duration, not a quantity. */
export const timeNouns: ReadonlySet<string> = new Set(
  [
    'century centuries day days daylight decade decades evening evenings fortnight fortnights generation generations',
    'half-hour hour hours instant instants minute minutes moment moments month months morning mornings night nights',
    'quarter quarters season seasons second seconds semester semesters week weeks weekday weekdays weekend weekends',
    "year years years-long yr yrs sec secs min mins hrs hr o'clock oclock am pm a.m p.m a.m. p.m. gmt",
  ]
    .join(' ')
    .split(' '),
);
