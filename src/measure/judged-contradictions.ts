/**
 * What a person found, reading the first candidates of twelve events and every contradiction proposed in any. Keys and
 * reasons only: the texts belong to their publishers. `npm run measure -- --read` prints what is to be judged.
 */
export interface JudgedCandidate {
  readonly event: string;
  /** From the telling words of its readings; the same words give the same key. */
  readonly key: string;
  /** Whether the readings answer one question and stand to each other as the program says. */
  readonly right: boolean;
  readonly because: string;
}

type Row = readonly [event: string, key: string, right: boolean, because: string];

const rows: readonly Row[] = [
  ['neus-test-28', '069dc1bc6e', false, 'A year taken for a count.'],
  ['neus-test-28', '627d9fa84b', false, 'Captions of different pictures.'],
  ['neus-test-28', '6b1b4bcda1', true, 'One sentence of a court.'],
  ['neus-test-28', 'a7970a05c0', true, 'The day of one decision.'],
  ['neus-test-28', 'd7a4e253f0', true, 'No other account has the figure.'],
  ['neus-test-28', 'f43c984cc4', true, 'One sentence of a court.'],
  ['neus-train-1200', '0a67962318', true, 'One announcement, due at one convention.'],
  ['neus-train-1200', '1c19f13382', false, 'A meeting and a message about another one.'],
  ['neus-train-1200', '6b2742ea3a', false, 'Different facts about the choice.'],
  ['neus-train-1200', '865f5e2b55', true, 'One list of possible running mates.'],
  ['neus-train-1200', 'efa334bb6f', true, 'One visit, yesterday and Sunday.'],
  ['neus-train-1546', '133798b602', true, 'One slogan, transcribed in three ways.'],
  ['neus-train-1546', '7c3bbe4eb5', true, 'One statement, of which each quotes another part.'],
  ['neus-train-1546', '8390c7a108', true, 'One protest, the year and the month.'],
  ['neus-train-1546', '8ac51c9e6d', true, 'One statement, of which each quotes another part.'],
  ['neus-train-1546', 'a41476abbf', true, 'One statement, of which each quotes another part.'],
  ['neus-train-1546', 'e13fd277af', true, 'One fall of one stock, over 2 and 3 percent.'],
  ['neus-train-1546', 'f07c889fd2', true, 'One utterance, cut short by one account.'],
  ['neus-train-1708', '388bf08431', false, 'Jobs promised against workers moved.'],
  ['neus-train-1708', '3995d606e0', false, '“Number one” and “No. 1” are the same words.'],
  ['neus-train-1708', '742288b238', true, 'One strike, a month or 31 days.'],
  ['neus-train-1708', '8a9c5bb003', true, 'One statement, of which one account quotes a part.'],
  ['neus-train-1708', 'e47effda6b', true, 'One utterance, “number one” or “No. 1”.'],
  ['neus-train-1948', '034f1bb9cd', true, 'One passage, quoted by one account in a message.'],
  ['neus-train-1948', '03bcc55f41', true, 'One utterance with a gap.'],
  ['neus-train-1948', '58340f1709', false, 'Two superlatives of different things.'],
  ['neus-train-1948', '690a52c0bb', true, 'One answer, its beginning edited.'],
  ['neus-train-1948', 'e842bcb340', true, 'One utterance, of which each quotes another part.'],
  ['neus-train-1948', 'fa00ae43fa', true, 'One utterance, of which one account quotes a part.'],
  ['neus-train-2126', '12e7ed81b1', true, 'The day one interview aired.'],
  ['neus-train-2126', '42625edf10', true, 'One utterance; each cuts it elsewhere.'],
  ['neus-train-2126', '83343767b4', true, 'One utterance, of which one account quotes more.'],
  ['neus-train-2126', 'bd634abce9', true, 'One utterance, of which one account quotes more.'],
  ['neus-train-2126', 'd2974ca3e3', true, 'One utterance, of which each quotes another part.'],
  ['neus-train-2126', 'd60f14e178', true, 'One summit, last week in both.'],
  ['neus-train-381', '91397cfd28', false, 'An example, no fact.'],
  ['neus-train-381', 'abf0134a88', false, 'An example, no fact.'],
  ['neus-train-381', 'd612e37621', false, 'Two different facts.'],
  ['neus-train-381', 'e55d27d198', false, 'Different officials, different statements.'],
  ['neus-train-381', 'e5d2b9bae6', true, 'No other account has the figure.'],
  ['neus-train-381', 'eed12c4d4f', false, 'Two different efforts.'],
  ['neus-train-381', 'f05265b27a', true, 'No other account has the figure.'],
  ['neus-train-592', '43b8875704', true, 'One loss of clearance, told in other words.'],
  ['neus-train-592', '86df5e0b62', true, 'One utterance, of which one account quotes a part.'],
  ['neus-train-592', 'a76386ad94', true, 'One utterance, of which one account quotes a part.'],
  ['neus-train-592', 'b1dcf994a0', true, 'One utterance, of which one account quotes a part.'],
  ['neus-train-592', 'e4e24f23ce', false, 'The same words in both; nothing is unclear.'],
  ['neus-train-592', 'ff45d2929c', true, 'One affair, told with other details.'],
  ['neus-train-657', '133478e1c4', false, 'Two polls of different questions.'],
  ['neus-train-657', '265bcd7135', true, 'One list, at least 85 or 85.'],
  ['neus-train-657', '3e13ea88f8', true, 'No other account has the figure.'],
  ['neus-train-657', '4365c1cbb3', true, 'One utterance; one account adds a name.'],
  ['neus-train-657', '4f23c0e962', false, 'A figure of another story.'],
  ['neus-train-93', '22a46bcdc7', true, 'One statement, of which one account quotes more.'],
  ['neus-train-93', '2554e8a3dd', true, 'One utterance; each cuts it elsewhere.'],
  ['neus-train-93', '2609ca4c26', true, 'One utterance, of which one account quotes more.'],
  ['neus-train-93', '31e8295840', true, 'One utterance; each cuts it elsewhere.'],
  ['neus-train-93', '5f37f3fcf1', true, 'One utterance; each cuts it elsewhere.'],
  ['neus-train-93', 'ed19aac587', true, 'One utterance, “if” or “should”.'],
  ['neus-train-933', '14ed275a58', true, 'One utterance, one word less.'],
  ['neus-train-933', '23a4d822ca', true, 'One utterance, cut short in a headline.'],
  ['neus-train-933', '7011cf8e65', true, 'One launch, the month and the day.'],
  ['neus-train-933', '7210e6fa98', true, 'One utterance in different order of words.'],
  ['neus-train-933', 'b039a7eecb', true, 'One utterance, cut short in headlines.'],
  ['neus-train-933', 'dde730a266', true, 'One message, of which one account quotes less.'],
  ['neus-train-933', 'f2ee967bc9', true, 'One message, of which one account quotes a part.'],
  ['neus-val-3', '064feccf31', false, 'Deaths in two states.'],
  ['neus-val-3', '09318b8aa9', false, 'Cases in one state against deaths in another.'],
  ['neus-val-3', '4a63b03f02', false, 'Two different records.'],
  ['neus-val-3', 'bd621295dc', true, 'No other account has the figure.'],
  ['neus-val-3', 'd022728967', true, 'One day’s cases, more than 15,000 and 15,300.'],
  ['neus-val-3', 'dd9801130d', true, 'No other account has the figure.'],
];

export const judgedContradictions: readonly JudgedCandidate[] = rows.map(([event, key, right, because]) => ({
  event,
  key,
  right,
  because,
}));
