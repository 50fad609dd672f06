/**
 * The measurements in the order of the method page: what belongs together for a reader, and how each figure is shown. Every
 * row of `docs/measurements.json` stands in exactly one topic; a test holds that, so a new measure needs its words.
 */

/** `share` of one, as per cent; `count`, of the total its note names; `plain`, as the number it is. */
export type MeasuredForm = 'share' | 'count' | 'plain';

type Row = readonly [id: string, form: MeasuredForm, set: string, measure: string];

const golden = 'sentences-golden-rules.jsonl';
const wikinews = 'gum-news-dev.jsonl';
const pages = 'pages-dev.jsonl';
const newswire = 'dates-dev.jsonl';
const quoted = 'quotations-dev.jsonl';
const firstQuoted = 'quotations.json';
const triples = 'triples-dev.jsonl';
const copied = 'shared-copy.json';
const allTexts = [pages, wikinews, newswire, quoted].join(', ');

export const measuredTopics = {
  articles: [
    ['lines', 'count', 'structure.json', 'lines typed as in the reference'],
    ['body', 'share', pages, 'body F1'],
    ['body-kept', 'share', pages, 'body recall'],
    ['unaccounted', 'count', allTexts, 'characters unaccounted for, below zero'],
    ['reading-speed', 'plain', allTexts, 'normalizing, MB a second'],
  ],
  sentences: [
    ['sentence-ends', 'share', wikinews, 'sentence F1'],
    ['sentence-ends-inside', 'share', wikinews, 'sentence F1 within blocks'],
    ['sentence-cases', 'count', golden, 'golden rules split exactly'],
    ['sentence-more-cases', 'count', golden, 'golden rules and further cases split exactly'],
    [
      'sentence-first-story',
      'count',
      'seeds-sentences.json',
      'sentence boundaries right, false ones taken off',
    ],
    ['sentence-speed', 'plain', wikinews, 'sentences found, millions of characters a second'],
  ],
  times: [
    ['times-right', 'share', newswire, 'dates and durations, precision'],
    ['times-found', 'share', newswire, 'dates and durations, recall'],
    ['days-newswire', 'share', newswire, 'dates, value'],
    ['days-wikinews', 'share', wikinews, 'dates, value'],
    ['times-first-story', 'count', 'seeds-dates.json', 'expressions of time found'],
    ['days-first-story', 'count', 'seeds-dates.json', 'dates, value'],
    ['values-first-story', 'count', 'dates-and-numbers.json', 'all kinds found with value'],
    ['values-speed', 'plain', [wikinews, newswire, quoted].join(', '), 'all mentions found, MB a second'],
  ],
  quotations: [
    ['quotations-found', 'share', quoted, 'quotations found'],
    ['speaker', 'share', quoted, 'quotation with right speaker'],
    ['speaker-meant', 'share', quoted, 'the same, or the same person meant'],
    ['speaker-seen', 'share', quoted, 'the same, texts the rules were made on'],
    ['speaker-unseen', 'share', quoted, 'the same, texts the rules were not made on'],
    ['speaker-named', 'share', quoted, 'speakers named that are right'],
    ['quotations-letter', 'count', firstQuoted, 'quotations found to the letter'],
    ['quotations-form', 'count', firstQuoted, 'quotations of the same form'],
    ['quotations-speaker', 'count', firstQuoted, 'quotations of the same speaker'],
  ],
  versions: [
    ['families', 'count', firstQuoted, 'quotation families found'],
    ['families-pure', 'count', firstQuoted, 'families without a quotation of another utterance'],
    ['differences', 'share', firstQuoted, 'differences between versions, as listed'],
  ],
  copy: [
    ['copy-units', 'count', copied, 'units of shared copy found'],
    ['copy-least', 'share', copied, 'part of an article in the shared copy, the lesser of the two'],
    ['copy-others', 'share', copied, 'part of an article that any other two share, the greatest'],
    [
      'copy-growth',
      'plain',
      triples,
      'growth of time with words, as an exponent: passages known from other stories, 100 to 10,000 articles',
    ],
    ['copy-bytes', 'plain', triples, 'bytes kept for each word of 10,000 articles'],
    ['copy-seconds', 'plain', 'petro-white-house-2026', 'seconds to align the 5 articles of one story'],
  ],
  candidates: [
    ['same-fact-first', 'share', 'seeds-same-fact.json', 'sentence of the same fact ranked first'],
    ['same-fact-three', 'share', 'seeds-same-fact.json', 'sentence of the same fact among the first three'],
    ['claims-reached', 'share', 'claims.json', 'claims reached by a candidate in the first 40'],
    ['claims-parting', 'count', 'claims.json', 'the contradictory date and duration among the first 5'],
    ['traps', 'count', 'traps.json', 'false discrepancies not proposed as contradiction'],
    ['changed-word', 'share', triples, 'one changed word in copied text found'],
    ['changed-word-own', 'share', 'content/stories', 'one changed word in copied text found'],
    ['unflagged', 'count', triples, 'pairs that share copy without a false flag'],
    ['unflagged-own', 'count', 'content/stories', 'pairs that share copy without a false flag'],
    ['candidates-hold', 'share', triples, 'first candidates that hold'],
  ],
} as const satisfies Record<string, readonly Row[]>;

export type MeasuredTopic = keyof typeof measuredTopics;
export type MeasuredId = (typeof measuredTopics)[MeasuredTopic][number][0];
