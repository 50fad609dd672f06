/** Every id in a claim’s cells, pairs and preference must be that of an article of the story. */
import { nearestId } from '../../markdown/nearest-id.ts';
import type { Path } from '../../markdown/place.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const articleUnknown: Rule<ClaimUnderCheck> = {
  code: 'article-unknown',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'truth:',
    put: 'preferred: { articles: [courier], because: The log agrees. }\ntruth:',
  },
  fails: { file: 'claims/duration.md', find: 'finding:', put: 'not-judged: [herold]\nfinding:' },
  check: ({ fields, read, story }) =>
    namedArticles(fields).flatMap(({ id, path, isKey }) => {
      if (story.articleIds.has(id)) return [];
      return [
        {
          place: isKey ? read.keyAt(path) : read.valueAt(path),
          unexpected: `article ${code(id)}`,
          expected: oneOf([...story.articleIds], 'an article in the story’s folder'),
          advice: `${didYouMean(nearestId(id, story.articleIds))}An article’s id is its file name without the ending.`,
        },
      ];
    }),
};

interface NamedArticle {
  readonly id: string;
  readonly path: Path;
  readonly isKey: boolean;
}

/** Every place where a claim names an article. */
function namedArticles(fields: ClaimUnderCheck['fields']): NamedArticle[] {
  const keys = (field: 'readings' | 'silent' | 'lacuna') =>
    Object.keys(fields[field]).map((id) => ({ id, path: [field, id], isKey: true }));
  const members = (ids: readonly string[], path: Path) =>
    ids.map((id, index) => ({ id, path: [...path, index], isKey: false }));
  return [
    ...keys('readings'),
    ...keys('silent'),
    ...keys('lacuna'),
    ...members(fields['not-judged'], ['not-judged']),
    ...members(fields.preferred?.articles ?? [], ['preferred', 'articles']),
    ...fields.judged.flatMap(({ between }, index) => members(between, ['judged', index, 'between'])),
  ];
}
