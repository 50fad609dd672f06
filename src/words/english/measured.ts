/** The measurements for readers. Ids are those of the topics; figures come in as words, so no sentence can grow old. */
export const measuredWords = {
  measuredOn: (day: string, command: string) =>
    `Measured on ${day}. Whoever has the sets can repeat it with “${command}”.`,
  columns: { what: 'What was measured', ours: 'Ours', aim: 'Aim', library: 'Best library' },
  of: (count: string, total: string) => `${count} of ${total}`,
  atMost: (figure: string) => `at most ${figure}`,
  reached: 'reached',
  missed: 'not reached',
  noLibrary: 'none does this',
  count: (rows: number, reached: number) =>
    reached === rows
      ? `${String(rows)} figures, all reach their aim`
      : `${String(rows)} figures, ${String(reached)} reach their aim`,
  titles: {
    articles: 'Reading an article',
    sentences: 'Where sentences end',
    times: 'Dates, lengths of time and figures',
    quotations: 'Quotations and their speakers',
    versions: 'Versions of one quotation',
    copy: 'Shared copy and origins',
    candidates: 'Finding what to compare',
  },
  means: {
    articles: (of: Figure, rest: Figure) =>
      `On pages from the web ${of('body-kept')} of the words of the story are kept; ${rest('body-kept')} are dropped with the menus and other furniture. Lost words would make an account look silent, so whatever is dropped is listed on the article’s page.`,
    sentences: (of: Figure) =>
      `A claim shows a passage within its sentence. In news texts the score for sentence ends is ${of('sentence-ends')}, missed and false ones counted alike. Where an end is wrong, a passage stands in too long or too short a sentence; no quoted word changes.`,
    times: (of: Figure, rest: Figure) =>
      `In newswire texts ${of('times-found')} of the expressions of time are found. Of those found, ${rest('times-right')} are none by the judgement of the people who marked them. A found date stands for exactly the right days in ${of('days-newswire')} of cases. Where the program reads a date wrongly, the editors see it: the value stands beside the words on the claim’s page.`,
    quotations: (of: Figure, rest: Figure) =>
      `Of the quotations that people marked, ${of('quotations-found')} are found, and ${of('speaker')} have the right speaker. In texts that nobody had looked at while the rules were written it is ${of('speaker-unseen')}. So in ${rest('speaker-unseen')} of cases the speaker is wrong or missing: no claim rests on the program’s word alone.`,
    versions: (of: Figure) =>
      `In our first story ${of('families')} utterances with several versions are found, and ${of('differences')} of the differences that a person listed. These texts were in view when the rules were written.`,
    copy: (of: Figure) =>
      `In our first story ${of('copy-units')} passages that two articles share are found. A rewrite that keeps no eight words in a row is not found anywhere.`,
    candidates: (of: Figure, rest: Figure) =>
      `Of the claims that people wrote for our first story, the program would have proposed ${of('claims-reached')}; ${rest('claims-reached')} only a reader finds. Of the first candidates it proposes for other events, ${of('candidates-hold')} hold when one reads them. That is why a candidate is never shown as a finding.`,
  },
  rows: {
    lines: 'Lines of our first story taken for what they are: paragraph, caption, menu',
    body: 'Story and nothing but the story on pages from the web, as one score',
    'body-kept': 'Words of the story that are kept',
    unaccounted: 'Characters that no rule accounts for',
    'reading-speed': 'Speed, in megabytes a second',
    'sentence-ends': 'Sentence ends in news, missed and false ones counted alike',
    'sentence-ends-inside': 'The same, within paragraphs',
    'sentence-cases': 'Hard cases from a public list',
    'sentence-more-cases': 'The same with further cases',
    'sentence-first-story': 'Sentence ends in our first story',
    'sentence-speed': 'Speed, in millions of characters a second',
    'times-right': 'Of what is found, what people marked too',
    'times-found': 'Of what people marked, what is found',
    'days-newswire': 'Dates that stand for exactly the right days, newswire',
    'days-wikinews': 'The same, Wikinews',
    'times-first-story': 'Expressions of time found in our first story',
    'days-first-story': 'Dates with the right days in our first story',
    'values-first-story': 'Figures, ranks, frequencies and others with their value in our first story',
    'values-speed': 'Speed, in megabytes a second; the library reads dates alone',
    'quotations-found': 'Quotations found',
    speaker: 'Quotations with the right speaker',
    'speaker-meant': 'The same, or another mention of the same person',
    'speaker-seen': 'In texts the rules were written on',
    'speaker-unseen': 'In texts they were not written on',
    'speaker-named': 'Of the speakers named, those that are right',
    'quotations-letter': 'Quotations of our first story found to the letter',
    'quotations-form': 'The same, with the form people gave them',
    'quotations-speaker': 'The same, with the speaker people gave them',
    families: 'Utterances with several versions, found',
    'families-pure': 'Those without a quotation that belongs elsewhere',
    differences: 'Differences between versions found as a person listed them',
    'copy-units': 'Passages of shared copy found',
    'copy-least': 'Part of an article that stands in the copy it shares, for the pair that does share',
    'copy-others': 'The greatest part any other two articles share',
    'copy-growth': 'Growth of time with the number of words, as a power; 1 is in step',
    'copy-bytes': 'Bytes kept for each word',
    'copy-seconds': 'Seconds to compare the articles of one story',
    'same-fact-first': 'The sentence that tells the same fact, ranked first',
    'same-fact-three': 'The same, among the first three',
    'claims-reached': 'Claims of our first story that are among the first 40 candidates',
    'claims-parting': 'Its two claims whose values contradict, among the first five',
    traps: 'False discrepancies not taken for a contradiction',
    'changed-word': 'One changed word in copied text found, other events',
    'changed-word-own': 'The same, our first story',
    unflagged: 'Pairs that share copy and raise no false alarm, other events',
    'unflagged-own': 'The same, our first story',
    'candidates-hold': 'First candidates that hold when a person reads them',
  },
};

/** A figure of the topic in words, by the id of its row. */
type Figure = (id: string) => string;

export type MeasuredWords = typeof measuredWords;
