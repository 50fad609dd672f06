import { functionWords } from '../../text/function-words.ts';
import { splitWords } from '../../text/split-words.ts';

/** Words that tell nothing of what a value belongs to: words of grammar, and those of degree, order and time. */
export const passingWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...splitWords(`
    across beyond due early former including indeed late later likely meanwhile mr mrs ms nearly nevertheless
    otherwise outside really recent recently thing things today tomorrow tonight yesterday ago according amid despite
    approximately roughly s t d ll ve re m o'clock a.m p.m a.m. p.m. local time new old first second third last next
    previous past two three four five six seven eight nine ten dozen hundred thousand million billion trillion
  `),
]);

/** Words that carry another and tell nothing themselves: “held a meeting”, “took place”, “two days”, “12 people”. */
export const lightWords: readonly string[] = splitWords(`
  hold take make have give get go come put keep let begin start last run see seem appear become remain continue mark place
  set turn bring carry move use show include need want try work day week month year hour minute second decad time
  period part number total figure percent people person man woman way leave lead tuesday monday wednesday thursday friday
  saturday sunday january february april june july august september october november december
`);

/** Verbs of speech and of publishing; a time beside one is the time of the words. */
export const speechWords: readonly string[] = splitWords(`
  say tell state add note announce declare report write tweet post argue claim explain ask urge warn insist acknowledge
  admit confirm deny respond reply remark comment describe stress suggest testify publish update release statement reveal
  disclose indicate speak imply concede recall
`);

/** Words for who acts: they tell whom a sentence is about, but no value belongs to them. */
export const bearerWords: readonly string[] = splitWords(`
  president minister premier chancellor leader official spokesman spokeswoman spokesperson government administration
  senator governor mayor lawmaker representative congressman congresswoman secretary chief director chairman judge
  justice attorney lawyer prosecutor king queen prince candidate author authority agency department office ministry
  company group party country nation state city town county province reporter journalist expert analyst source witness
  resident family citizen nominee counterpart democrat republican conservative liberal american
`);

/** Those spoken to, and where: they stand between a verb of speech and its time. */
export const hearerWords: readonly string[] = splitWords(`
  reporter journalist news conference interview press briefing lawmaker parliament audience crowd tweet post media
`);

/** Words that part a sentence: what stands behind one tells of something else first. */
export const dividingWords: ReadonlySet<string> = new Set(
  splitWords(`
    and or but nor who whom which that whose when where while whereas because although though if unless until as than
    before after since so
  `),
);

/** Words that make what is told possible, planned or unreal. */
export const unrealWords: ReadonlySet<string> = new Set(
  splitWords(`
    would could should may might if unless whether will won't plan plans planned planning expect expects expected
    expecting hope hopes hoped propose proposed proposes proposal forecast forecasts projected projection project predict
    predicted predicts estimate estimates possible possibly potentially likely target goal threatened threatens threat
    shall supposed scheduled due deadline until
  `),
);

/** Words that deny. */
export const denyingWords: ReadonlySet<string> = new Set(
  splitWords(`
    not never nobody without cannot can't don't doesn't didn't isn't wasn't weren't aren't hasn't
    haven't hadn't won't wouldn't couldn't shouldn't denied denies deny denying false falsely refuted disputed wrongly
    incorrectly hardly barely
  `),
);

/** Words before or after a figure that make it a part of another, or one of several. */
export const partWords: ReadonlySet<string> = new Set(
  splitWords(`
    including include includes included among another additional other others extra further per each every respectively
    remaining rest latter half least additionally first last next previous apiece more fewer less rose fell
    increase increased decrease decreased decline declined up down from compared versus average
  `),
);

/** Words inside a figure’s own expression that add it to another figure. */
export const furtherWords: ReadonlySet<string> = new Set(
  splitWords('another additional other others extra further each every remaining'),
);

/** Words that set one event apart from others of its kind: “another interview”, “a second meeting”. */
export const otherWords: ReadonlySet<string> = new Set(
  splitWords(`
    another other second third fourth separate previous earlier subsequent later follow-up further again similar
    different latter latest
  `),
);

/** Words that say how much of the whole a figure counts, wherever they stand: “in Harrow alone”, “since the protests began”. */
export const extentWords: ReadonlySet<string> = new Set(
  splitWords('since alone overall altogether cumulative cumulatively inside outside combined'),
);
