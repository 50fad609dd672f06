/**
 * An article called silent must not mention the words searched for, except in passages listed under `seen` with the reason
 * why they do not answer. How words are found: `find-mentions-of.ts`.
 */
import type { Path } from '../../markdown/place.ts';
import { lineColumnAt } from '../../text/line-column.ts';
import { containsSpan } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { findMentionsOf } from '../find-mentions-of.ts';
import type { Fault, Rule } from '../rule.ts';
import type { ArticleUnderCheck, ClaimUnderCheck } from '../under-check.ts';
import { code, quoted } from '../wording.ts';

export const silentButMentioned: Rule<ClaimUnderCheck> = {
  code: 'silent-but-mentioned',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: '[hours, minutes, put out]',
    put: '[hours, minutes, extinguished]',
  },
  fails: { file: 'claims/duration.md', find: '[hours, minutes, put out]', put: '[hours, cause, put out]' },
  check: (claim) =>
    Object.entries(claim.fields.silent).flatMap(([id, { searched }]) => {
      const article = claim.story.articles.find((each) => each.article.id === id);
      if (!article) return [];
      const seen = seenIn(claim, article);
      return searched.flatMap((words, index) => {
        const path = ['silent', id, 'searched', index];
        return mentionFaults(claim, article, words, seen, path);
      });
    }),
};

function seenIn({ citations }: ClaimUnderCheck, article: ArticleUnderCheck): Span[] {
  return citations.flatMap((citation) =>
    citation.article === article && citation.path?.[0] === 'silent' && citation.result.kind === 'found'
      ? [citation.result.span]
      : [],
  );
}

function mentionFaults(
  claim: ClaimUnderCheck,
  { article, kept, searchable }: ArticleUnderCheck,
  words: string,
  seen: readonly Span[],
  path: Path,
): Fault[] {
  const open = findMentionsOf(words, searchable)
    .filter((span) => kept.kept.some((block) => containsSpan(block, span)))
    .filter((span) => !seen.some((passage) => containsSpan(passage, span)));
  const [first] = open;
  if (!first) return [];
  const lines = new Set(open.map((span) => lineColumnAt(article.text, kept.toRaw(span).start).line));
  return [
    {
      place: claim.read.valueAt(path),
      unexpected: `mention of ${quoted(words)} in article ${code(article.id)}`,
      expected: 'none, since the article is called silent',
      advice: `It has ${quoted(around(kept.text, first))} (line ${[...lines].join(', ')}). Make it a reading, or list the passage under \`seen\` and say why it does not answer.`,
    },
  ];
}

// enough words on both sides to recognize the place
const shown = 30;

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - shown), start).replace(/^[^]*[\n\r]/, '');
  const after = text.slice(end, end + shown).replace(/[\n\r][^]*$/, '');
  const from = before.length === shown ? before.replace(/^\S*\s/, '… ') : before;
  return from + text.slice(start, end) + (after.length === shown ? after.replace(/\s\S*$/, ' …') : after);
}
