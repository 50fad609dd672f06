/** Under which heading `/specimens/` shows a component, by the first part of its name that fits; the last takes the rest. */
const groups: readonly (readonly [title: string, names: RegExp])[] = [
  [
    'Marks and names',
    /^(Relation|MadeBy|Sigl|Draft|NoteNumber|Statement|StoryNotice|TallyMarks|AccountName)/,
  ],
  [
    'Claim page',
    /^(Claim(?!Matrix|Index|Li)|Finding|Reading|Absent|HowRead|PairList|Neighbours|QuotedWords|CiteClaim|Cited)/,
  ],
  ['Story and home', /^(Story|Home|ClaimMatrix|ClaimLines|Matrix|ArticleList|FoundBy|Declined|Page)/],
  ['Time, figures and pictures', /(Picture|Chronology|Day|Figure|Value|Vague|Placed|Said)/],
  [
    'Articles and shared words',
    /^(Article|Shared|Pair|Lineage|Origin|Metadata|Damage|Dropped|Unanswered|Margin)/,
  ],
  ['Quotations', /^(Quot|Align|Variant|Version|Paraphrase)/],
  ['Guides and rules', /^(Guide|Rule|Tolerance|Measure|Prose)/],
  [
    'Finding and passing on',
    /^(Search|Share|Copy|Embed|Citation|PassOn|Browse|ClaimIndex|Claim|Compared|Contradiction|Jump|Named)/,
  ],
  ['All pages', /./],
];

export interface SpecimenGroup<Specimen> {
  readonly title: string;
  readonly specimens: readonly Specimen[];
}

/** Specimens by group, in the groups’ order; groups without any left out. */
export function groupSpecimens<Specimen extends { readonly name: string }>(
  specimens: readonly Specimen[],
): readonly SpecimenGroup<Specimen>[] {
  const titleOf = (name: string) => groups.find(([, names]) => names.test(name))?.[0];
  return groups
    .map(([title]) => ({ title, specimens: specimens.filter(({ name }) => titleOf(name) === title) }))
    .filter((group) => group.specimens.length > 0);
}
