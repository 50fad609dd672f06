/** Verbs whose object is what the words describe: “called him a …”. Their object ends where another verb begins. */
const naming =
  /^(?:accus|address|admir|applaud|assail|attack|berat|blam|blast|brand|call|challeng|characteri[sz]|chid|compar|condemn|credit|critici[sz]|decr|defend|denounc|derid|describ|dismiss|dub|encourag|exhort|express|hail|invok|label|lambast|laud|lectur|liken|mock|nam|offer|order|paint|pound|prais|refer|reject|ridicul|scold|slam|bash|castigat|chastis|deem|denigrat|disparag|excoriat|nicknam|portray|rebuk|regard|savag|skewer|smear|trash|upbraid|vilif|taunt|term|thank|tout|trumpet|urg|welcom|read|sing|find|found)/;

/** Whether a reporting verb, in any form, names something rather than saying a sentence. */
export function isNamingVerb(word: string): boolean {
  return naming.test(word);
}
