import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Subject } from './subject-before.ts';

const amountBehind =
  /^(?: (?:by|to|from)(?= (?:(?:an?|about|almost|around|nearly|more|less|over|under|roughly|some|only|just|as|at|the) )?(?:[a-z]{0,3}[$€£¥]|\d|record|dlrs|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|hundred|estimated|average|low|lowest|highest|level|high|than|much|least|most)(?![a-z]))| (?:an?|another|a further|about|almost|nearly|more than|less than|over|under|roughly|some|only|just|as much as|at least)(?: \d| [$€£¥]| estimated)| \d| [$€£¥]| (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)(?![a-z]))(?![a-z])/;
const quietBehind =
  /^(?:[.,;:!?)]| (?:sharply|slightly|steadily|rapidly|dramatically|significantly|further|again|over|since|in|during|last|this|for|and|but|after|as|while|even|amid|on|at|because|until|across|when|more|substantially|modestly|markedly|faster|fast|slowly|only|due|despite|under|with|too)(?![a-z]))/;
/** Verbs that say more of people, ground and sky than of amounts, when no amount follows. */
const ambiguous =
  /^(?:fell|fall|fallen|rose|rise|rises|risen|dropped|drop|grew|grown|gained|jumped|slid|slipped|sank|sunk|leapt|leaped|climbed|climbing|advanced|retreated|lost|eased|rallied|swelled|receded|accelerated|slowed|expanded|multiplied|contracted|declined|decline|declines)$/;
/** Who lost five matches did not shrink; what lost 2 percent did. */
const holding = /(?:^| )(?:lost|gained)$/;
const byMeasure = /[$€£¥%]|percent|per cent|points?|cents?(?![a-z])|pence/;
const figures =
  /(?:^|[ -])(?:production|output|prices?|sales|revenues?|profits?|earnings|income|exports?|imports?|costs?|shares?|stocks?|rates?|numbers?|demand|supply|supplies|support|turnout|unemployment|employment|inflation|deaths?|cases?|crime|violence|population|spending|wages?|salaries|emissions|temperatures?|seizures|deficit|debt|trade|traffic|index|average|approval|ratings?|popularity|value|volume|cultivation|consumption|arrests|casualties|toll|tensions?|arrivals|crossings|migration|investment|growth|market|markets|economy|dollar|yen|euro|peso|pound|currency|net|losses|orders|yields?|bonds|futures|tourism|poverty|attacks|homicides|murders|levels?|enrollment|membership|interest|confidence|homelessness|ridership|attendance|circulation|applications|claims|totals?|percentage|proportion|crops?|acreage|size|amount|budgets?|taxes|fees|rents?|premiums?|hostilities|pressure|lead|gap|margins?|volumes?|shipments|deliveries|starts|payments|loans|deposits|reserves|assets|holdings|stake|expenses|charges|dividends?)$/i;

/** Whether a verb of change says of its subject that it grew or shrank: “exports fell”, not “he fell asleep”. */
export function isChangeOf(
  article: ReadableArticle,
  subject: Subject,
  verb: string,
  end: number,
  block: Span,
): boolean {
  const after = article.lower.slice(end, Math.min(block.end, end + 24));
  if (
    /^ (?:out|off|in love|ill|asleep|apart|short|into|onto|behind|through|up |to (?:fame|power|his|her|their|the (?:floor|ground|occasion|top))|victim|prey|under)/.test(
      after,
    )
  )
    return false;
  if (holding.test(verb) && !figures.test(subject.text) && !byMeasure.test(after)) return false;
  if (amountBehind.test(after)) return true;
  if (subject.isName) return false;
  const isQuiet = after === '' || quietBehind.test(after);
  if (!isQuiet) return false;
  return !ambiguous.test(verb.split(' ').at(-1) ?? '')
    ? /s$|[a-z]$/.test(subject.text) && figures.test(subject.text)
    : figures.test(subject.text);
}
