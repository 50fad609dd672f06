/**
 * Words that begin sentences in capitals and begin no name: words of grammar, adverbs, and nouns and verbs that news
 * sentences often open with. In lower case.
 */
import { splitWords } from '../../text/split-words.ts';

/** Part of no name, wherever they stand. */
export const neverNames: ReadonlySet<string> = new Set(
  splitWords(`
  i i'm i've i'd i'll he she it we they you me him her us them his their our your my its this that these those who whom
  whose what which when where why how a an and or but nor so yet if because although though while as than is are was were
  be been being am do does did has have had will would shall should can could may might must not no yes ok okay tv dvd am
  pm est edt gmt pst pdt ceo cfo coo id faq pdf lol mph km q dna
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec
  `),
);

export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...neverNames,
  ...splitWords(`
  about above according across actually add added adding additionally after again against ago ahead all allegedly almost
  along already also altogether always amid among analysts and another any anybody anyone anything apart apparently around
  ask asked asking aside at attorneys authorities away back based basically before beginning behind below beneath beside
  besides best better between beyond big both briefly by call called certainly children clearly close come coming
  companies consider considering contrary critics data days dear despite down during each earlier early either elsewhere
  enough especially even eventually ever every everybody everyone everything evidently exactly except experts facing far
  few fewer finally first five following for former fortunately four from further furthermore generally get getting
  given giving go going good government great had half hardly having hello hence here hey hi historically hopefully however
  hundreds imagine immediately in indeed initially inside instead interestingly into investigators ironically just keep
  last late lately later least leaders less let let's lawmakers like likely likewise little long look looking lots made
  mainly make making many maybe meanwhile men million millions more moreover most mostly much named namely naturally near nearly
  needless neither never nevertheless next nine no nobody nonetheless none nor not nothing notably now nowhere obviously of
  off officials often oh on once one only onto opponents originally other others otherwise out outside over overall
  parents partly people perhaps photo please plus police polls presumably previously probably protesters put quite rather
  read really recent recently regarding regardless relatives remember reportedly reporters researchers residents right
  roughly said same say says scientists second see seeing seems seen sensing several seven shortly similarly since
  six some somebody someone something sometimes somewhere soon sources speaking specifically staff starting states still
  strangely students subsequently such suddenly supporters supposedly sure surely ten thank thanks the then there
  thereafter therefore think thirdly thousands three through throughout thus till time to today together tomorrow tonight
  too toward towards traditionally two typically ultimately under unfortunately unless unlike until up upon use using
  usually various versus very via video virtually voters wait watch weeks well whatever whenever wherever
  whereas whether whichever whoever with within without witnesses women words workers yeah years yesterday
  image images credit share updated related trending reporting editing writing advertisement listen reuters
  `),
]);

/** Whether a word that begins a sentence may begin a name, by its look alone. */
export function mayOpenName(bare: string): boolean {
  if (sentenceOpeners.has(bare)) return false;
  return !/(?:ly|ing|'s|'ve|'re|'ll|n't)$/.test(bare) || mistakable.has(bare);
}

/** Names that look like adverbs or participles. */
const mistakable: ReadonlySet<string> = new Set(
  splitWords(
    'kelly billy molly sally emily beverly kimberly lily italy holly reilly sterling irving fleming harding golding jiang ping ming',
  ),
);
