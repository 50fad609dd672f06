/** Words of grammar, which tell nothing of what a sentence is about. Folded, contractions whole. */

export const functionWords: ReadonlySet<string> = new Set(
  `
  a about above after again against all almost along already also although always am among an and another any anybody anyone
  anything are aren't around as at away back be because been before being below between both but by can can't cannot could
  couldn't did didn't do does doesn't doing don't down during each either else enough even ever every everybody everyone
  everything few for from further had hadn't has hasn't have haven't having he he's her here hers herself him himself his
  how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just least less let like many may maybe me
  might mine more most much must my myself neither never no nobody none nor not nothing now of off often on once one only
  onto or other others our ours ourselves out over own per perhaps quite rather same shall she she's should shouldn't since
  so some somebody someone something soon still such than that that's the their theirs them themselves then there there's
  therefore these they they're they've this those though through throughout thus to together too toward towards under
  unless until up upon us very via was wasn't we we're we've well were weren't what whatever when where whether which while
  who whom whose why will with within without won't would wouldn't yes yet you you're your yours yourself`
    .trim()
    .split(/\s+/),
);

/** Stems of what accounts of anything say: they tell a little, too little to know a fact by. */
export const commonStems: ReadonlySet<string> = new Set(
  [
    'sai say tell ask ad call mak tak get giv go com becom put set keep let seem appear show use want need try find think',
    'know see look work includ accord report state statement not year month week dai time new first last next part way',
    'thing lot two three long high good great big day person man end start begin continu follow expec plan issu number',
    'mr mrs ms sen rep gov gen dr pres presid offic',
  ].flatMap((line) => line.split(' ')),
);
