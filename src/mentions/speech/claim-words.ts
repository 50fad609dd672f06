const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what somebody says, whose words are their owner's: “the report's claim that …”. */
export const claimNouns = wordSet(`
  accusation accusations allegation allegations argument arguments assertion assertions assumption boast charge charges
  claim claims comment comments complaint complaints contention criticism criticisms denial denials insinuation insinuations
  insistence jibe notion perception pledge promise reference references remark remarks report reports rumor rumors rumour
  rumours speculation statement statements suggestion suggestions suspicion suspicions warning warnings
`);

/** Those that may stand right behind the words they are about: “his “thug” remark”. */
export const claimNounsBehind = wordSet(`
  accusation accusations allegation allegations charge charges claim claims comment comments gibe gibes insult insults jibe
  jibes joke quip remark remarks rhetoric slur slurs taunt taunts tweet tweets
`);

/** Verbs whose subject holds the words that follow not to be so, or keeps from saying them. */
export const denyingWords = wordSet(`
  denied denies deny denying discredit discredited dismiss dismissed dismisses dismissing dispute disputed disputes disputing
  rebut rebuts rebutted rebutting refute refuted refutes refuting reject rejected rejecting rejects
`);
