import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/mentions/extractors/quotations.ts';
import type { MentionOf } from '../../../src/schemas/mention.ts';
import { articleOf } from './marked-text.ts';

/** “Whose: “words”” of each quotation found, `form` before it. */
function readAll(text: string): string[] {
  return quotations.find(articleOf(text)).map((mention) => {
    const { stated } = mention as MentionOf<'quotation'>; // this extractor finds nothing else
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    const whose = stated.speaker ? words(stated.speaker) : '?';
    return `${stated.form} ${whose}: ${words(mention)}${stated.recovered ? ' (recovered)' : ''}`;
  });
}

describe('the rules', () => {
  it.each(quotations.rules)('$id reads its example', ({ id, example }) => {
    expect(quotations.find(articleOf(example)).map(({ rule }) => rule)).toContain(id);
  });
});

describe('yields nothing', () => {
  it.each([
    'He didn’t say it wasn’t the voters’ choice.',
    "The boss' car and the 'em-and-'er crowd of the '90s didn't.",
    'The board is 6\'2" x 3\'1" in all, and the 10"-wide ones are 5\'11".',
    'It was rock ’n’ roll in the ’60s, ’twas said.',
    'A text without any marks.',
    '""',
    '“',
  ])('%s', (text) => expect(readAll(text)).toEqual([]));
});

describe('marks', () => {
  it.each([
    ['curly', 'Smith said, “We left.”', ['direct Smith: “We left.”']],
    ['straight', 'Smith said, "We left."', ['direct Smith: "We left."']],
    ['two single ones', "Smith said, ''We left.''", ["direct Smith: ''We left.''"]],
    ['guillemets', 'Smith said, «We left.»', ['direct Smith: «We left.»']],
    ['single', 'Smith called him a ‘sick man’ in May.', ['partial Smith: ‘sick man’']],
    [
      'nested',
      '“He said ‘never’ to me,” Smith said.',
      ['direct Smith: “He said ‘never’ to me,”', 'partial ?: ‘never’'],
    ],
    ['turned round', 'Smith said, ”We left.“', ['direct Smith: ”We left.“']],
    [
      'one missing at the end',
      'Smith said, “We left.\nJones said: “They did.”',
      ['direct Smith: “We left. (recovered)', 'direct Jones: “They did.”'],
    ],
    [
      'one missing before the clause',
      '“We left, Smith said on Friday.',
      ['direct Smith: “We left, (recovered)'],
    ],
    [
      'one missing before the next',
      'Smith said, “We left. “They did not.”',
      ['direct Smith: “We left. (recovered)', 'direct Smith: “They did not.”'],
    ],
    [
      'over paragraphs',
      'Smith said: “We left.\n“They stayed.”',
      ['direct Smith: “We left.', 'direct Smith: “They stayed.”'],
    ],
  ])('are found: %s', (_, text, found) => expect(readAll(text)).toEqual(found));
});

describe('who says it', () => {
  it.each([
    ['“We left,” said Ann Smith, a farmer.', 'direct Ann Smith, a farmer: “We left,”'],
    ['“We left,” Ann Smith, a farmer, said.', 'direct Ann Smith, a farmer,: “We left,”'],
    ['“We left!” Ann Smith shouted.', 'direct Ann Smith: “We left!”'],
    [
      'Minister Ann Smith (R-Ohio) told reporters: “We left.”',
      'direct Minister Ann Smith (R-Ohio): “We left.”',
    ],
    ['On Monday, Smith called him a “sick man” again.', 'partial Smith: “sick man”'],
    ['Smith, who has called him a “sick man” twice, left.', 'partial Smith: “sick man”'],
    ['Smith left early, calling it “a waste of time” for all.', 'partial Smith: “a waste of time”'],
    ['Smith threatened him and labelled him a “sick man” twice.', 'partial Smith: “sick man”'],
    ['He was called “a sick man” by Smith.', 'partial Smith: “a sick man”'],
    ['Smith said anyone who complains is “not well” at all.', 'partial Smith: “not well”'],
    ['Smith says she said it was “not well” done.', 'partial Smith: “not well”'],
    ['Voters were “angry” about it, a spokesman for Smith said.', 'partial a spokesman for Smith: “angry”'],
    ['WASHINGTON (AP) — Smith praised the “calm mood” there.', 'partial Smith: “calm mood”'],
    ['Mayor Bill de Smith said it was “not well” done.', 'partial Mayor Bill de Smith: “not well”'],
    ['Smith’s tweets claims aside, Jones called it “not well” done.', 'partial Jones: “not well”'],
    ['The team was awarded a medal for “courage” there.', 'word ?: “courage”'],
    ['The club has a robot named “Hope”.', 'word ?: “Hope”'],
    ['The market fell for “no reason” known.', 'word ?: “no reason”'],
    ['A note handwritten by Smith read: “We left.”', 'inscription Smith: “We left.”'],
    ['Jones posted a photo of a cap with the words “We left”.', 'inscription ?: “We left”'],
  ])('%s', (text, found) => expect(readAll(text)).toEqual([found]));

  it('goes on with the speaker in a paragraph, until somebody else is given the word', () => {
    expect(readAll('“We left,” Smith said. “At noon.”')).toContain('direct Smith: “At noon.”');
    expect(readAll('“We left,” Smith said. Jones denied it. “You stayed.”')).toContain(
      'direct Jones: “You stayed.”',
    );
  });
});

describe('to whom and where', () => {
  it('is read around the verb', () => {
    const text = 'Smith told reporters in a phone interview that it was “not well” done.';
    const [mention] = quotations.find(articleOf(text));
    const stated = mention?.kind === 'quotation' ? mention.stated : undefined;
    const wordsOf = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    expect(wordsOf(stated?.cue)).toBe('told');
    expect(wordsOf(stated?.addressee)).toBe('reporters');
    expect(wordsOf(stated?.occasion)).toBe('in a phone interview');
  });
});

describe('words of somebody else than the subject', () => {
  it.each([
    ['Mrs Poe said the report’s claim that “nobody cared” was “rubbish”.', ['the report', 'Mrs Poe']],
    ['Critics said the minister’s claim that the plan was “superb” was false.', ['the minister']],
    ['Mayor Poe dismissed claims by Mr. Vance that the city was “a ruin”.', ['Mr. Vance']],
    ['Reacting to Mr Khan’s “thug” remark, Mayor Poe said it was sad.', ['Mr Khan']],
    ['The minister denied saying that they were “animals”.', ['?']],
    ['She denied that the fund was “empty”, as the Post had reported.', ['?']],
    ['He rejected suggestions that he had “lied to the house”.', ['?']],
    ['Denying that he had called them “fools”, Mr. Rowe said the tape was cut.', ['?']],
    ['The spokesman said suggestions of “panic” were wrong.', ['?']],
    ['Mr. Lane refused to say whether the plan was “dead”.', ['?']],
    ['The so-called “bedroom tax” was scrapped, the ministry said.', ['?']],
    ['Asked by Kay Bell whether he was “fit”, Mr Khan said “of course”.', ['Kay Bell', 'Mr Khan']],
    ['Asked if he was “fit”, Mr Khan laughed.', ['?']],
    ['The judge quoted the mother as saying “I never knew.”', ['the mother']],
    ['Mr. Ames was quoted as saying “I never knew.”', ['Mr. Ames']],
    ['Mr. Ames dismissed the plan as “madness”.', ['Mr. Ames']],
    ['Mr. Ames denied it and called the plan “madness”.', ['Mr. Ames']],
    ['Mr. Ames repeated his claim that it was “madness”.', ['his']],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

describe('the head of a subject', () => {
  it.each([
    ['A man accused of stabbing his neighbour told police “she made me”.', 'A man'],
    ['The woman who shot her husband told police “he had it coming”.', 'The woman'],
    ['A man whose brother was killed in the crash said it was “a miracle”.', 'A man'],
    ['An 18-year-old arrested over the death of a teacher told police: “I did.”', 'An 18-year-old'],
    ['The sister of one of the victims said it was “a miracle”.', 'The sister of one of the victims'],
  ])('%s', (text, speaker) => expect(speakersIn(text)).toEqual([speaker]));
});

/** The words that name who says each quotation. */
function speakersIn(text: string): string[] {
  return readAll(text).map((each) => each.replace(/^\w+ (.*?): .*$/s, '$1'));
}

describe('quotations over paragraphs', () => {
  it.each([
    [
      'named where they close',
      '“It is sad,” the mayor said.\n“I saw fire.\n“I ran.\n“Nobody came,” said Ali Hassan.',
      ['the mayor', 'Ali Hassan', 'Ali Hassan', 'Ali Hassan'],
    ],
    [
      'not with who was quoted before, behind other sentences',
      '“It is sad,” Ann Smith said. The crowd left.\n“I saw fire.”',
      ['Ann Smith', '?'],
    ],
    ['named where they open', 'Ann Smith said: “I saw fire.\n“I ran.”', ['Ann Smith', 'Ann Smith']],
    [
      'not closed before who speaks',
      '“This is a shame, said the mayor, Tom Bell.\n“We left,” said Ann Smith.',
      ['the mayor', 'Ann Smith'],
    ],
  ])('%s', (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});
