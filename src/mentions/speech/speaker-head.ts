/**
 * The part of a speaker's phrase that names who speaks: “Ann Smith” of “Ann Smith, a farmer”, “a spokesman” of “a spokesman
 * for Mr. Smith”. Two people together have none.
 */
export function speakerHead(words: string): string | undefined {
  const folded = words.replace(/\s+/g, ' ');
  if (/ and | or /.test(folded.slice(0, cutAt(folded)))) return undefined;
  const head = folded
    .slice(0, cutAt(folded))
    .replace(/[\s,(-]+$/, '')
    .replace(times, '');
  return head === '' ? undefined : head;
}

const times =
  / (?:(?:late|early|earlier|last|this) )?(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)$/;

const ending =
  /,(?! (?:Jr|Sr)\b)| \(|(?<=[a-z.]) (?:for|of|from|at|with|in|on|who|whose|that|to|after|during|speaking|near)\b/;

function cutAt(words: string): number {
  const found = ending.exec(words);
  return found ? found.index : words.length;
}
