/** A passage must stand in what is kept of its article, not in a widget or the headline of another story. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code, quoted } from '../wording.ts';
import { lineColumnAt } from '../../text/line-column.ts';
import { spansOverlap } from '../../text/span.ts';

export const passageDropped: Rule<TextUnderCheck> = {
  code: 'passage-dropped',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'quote: It took more than four hours to put it out',
    put: 'quote: more than four hours',
  },
  fails: {
    file: 'claims/duration.md',
    find: '    quote: It took more than four hours to put it out\n    mark: more than four hours\n',
    put: '    quote: Ten harbours to visit\n',
  },
  check: (text) =>
    text.citations.flatMap(({ result, cited, place, article }) => {
      if (result.kind !== 'dropped') return [];
      const raw = article.kept.toRaw(result.span);
      const { line } = lineColumnAt(article.article.text, raw.start);
      const segment = article.article.entry.ledger.find((each) => !each.kept && spansOverlap(each, raw));
      const why = segment ? `dropped as ${segment.kind} by the rule ${code(segment.rule)}` : 'not kept';
      return [
        {
          place,
          unexpected: `passage ${quoted(cited.quote)}, which stands only in dropped text`,
          expected: `words of the kept text of article ${code(article.article.id)}`,
          advice: `Line ${String(line)} is ${why}. Quote the account itself; if the line belongs to it, report the rule.`,
        },
      ];
    }),
};
