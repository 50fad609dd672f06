/** Problems of files that are no articles. They stop nothing but their own file. */
import type { Problem } from '../schemas/problem.ts';
import type { TextReading } from './readers/read-text.ts';
import { largestArticle } from './readers/read-text.ts';

type Unreadable = Exclude<TextReading, { kind: 'text' }>;

/** `file` is the path from the content folder. */
export function problemOf(file: string, reading: Unreadable): Problem {
  const common = { severity: 'problem' as const, file };
  switch (reading.kind) {
    case 'empty':
      return {
        ...common,
        code: 'empty-file',
        unexpected: 'blank file',
        expected: 'the text of an article',
        advice: 'Paste the article’s text, or remove the file and its source file.',
      };
    case 'too-large':
      return {
        ...common,
        code: 'file-too-large',
        unexpected: `${inMegabytes(reading.bytes)} of text`,
        expected: `one article, at most ${inMegabytes(largestArticle)}`,
        advice: 'Keep one article in a file, as plain text without pictures.',
      };
    case 'binary':
      return {
        ...common,
        code: 'binary-file',
        unexpected: `bytes that are no text, from byte ${reading.offset}`,
        expected: 'plain text in UTF-8',
        advice: 'Open the document and save it as plain text in UTF-8.',
      };
    case 'not-utf-8':
      return {
        ...common,
        code: 'not-utf-8',
        line: reading.line,
        unexpected: `byte 0x${reading.byte.toString(16).padStart(2, '0')} at byte ${reading.offset}`,
        expected: 'text in UTF-8',
        advice: 'Save the file in UTF-8; it was probably saved as Windows-1252, Latin-1 or UTF-16.',
      };
  }
}

export function noParagraph(file: string): Problem {
  return {
    code: 'no-paragraph',
    severity: 'problem',
    file,
    unexpected: 'text without any paragraph',
    expected: 'an article of at least one sentence of six words',
    advice: 'Check that the whole article was pasted; `npm run explain` shows what each line was taken for.',
  };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
