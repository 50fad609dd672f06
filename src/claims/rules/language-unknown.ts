/** An article’s language is a BCP 47 tag: screen readers and browsers pronounce and hyphenate by it. */
import { valueAt } from '../../markdown/mend-fields.ts';
import type { Path } from '../../markdown/place.ts';
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const languageUnknown: Rule<ReadFile<unknown>> = {
  code: 'language-unknown',
  severity: 'problem',
  passes: { file: 'articles/courier.source.yaml', find: 'order: 1', put: 'order: 1\nlanguage: en-GB' },
  fails: {
    file: 'articles/courier.source.yaml',
    find: 'order: 1',
    put: 'order: 1\nlanguage: British English',
  },
  check: (read) => paths.flatMap((path) => checkLanguage(read, path)),
};

const paths: readonly Path[] = [['language'], ['language', 'value']];

function checkLanguage(read: ReadFile<unknown>, path: Path): Fault[] {
  const tag = valueAt(read.fields, path);
  if (typeof tag !== 'string' || isLanguage(tag)) return [];
  return [
    {
      place: read.valueAt(path),
      unexpected: `language ${quoted(tag)}`,
      expected: 'a BCP 47 tag such as `en-GB`, `en-US` or `es`',
      advice: 'Write the language in two letters, and the country in two more where the spelling shows it.',
    },
  ];
}

/** Whether the tag is well formed and its language is one that has a name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false; // the runtime throws on a tag that is not well formed
  }
}
