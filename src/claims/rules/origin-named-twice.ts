/** Articles of one origin are one witness, and readers see it under one name. */
import { effectiveOrigin } from '../article-origin.ts';
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code, quoted } from '../wording.ts';

export const originNamedTwice: Rule<StoryUnderCheck> = {
  code: 'origin-named-twice',
  severity: 'problem',
  passes: {
    file: 'articles/herald.source.yaml',
    find: 'order: 3',
    put: 'origin: { id: agency, name: Coast Agency, because: It is signed so. }',
  },
  fails: {
    file: 'articles/herald.source.yaml',
    find: 'order: 3',
    put: 'origin: { id: gazette, name: Coast Agency, because: It is signed so. }',
  },
  check: ({ sources, input }) => {
    const first = new Map<string, { name: string; article: string }>();
    for (const [article, { fields }] of sources) {
      const { id, name } = effectiveOrigin(article, input);
      if (!fields?.origin && !first.has(id)) first.set(id, { name, article });
    }
    return [...sources].flatMap(([article, { fields, file, valueAt }]) => {
      if (!fields?.origin) return [];
      const { id, name } = fields.origin;
      const known = first.get(id);
      first.set(id, known ?? { name, article });
      if (!known || known.name === name) return [];
      return [
        {
          file,
          place: valueAt(['origin', 'name']),
          unexpected: `name ${quoted(name)} for the origin ${code(id)}`,
          expected: `${quoted(known.name)}, as article ${code(known.article)} has it`,
          advice: 'Give one origin one name, or another id to another origin.',
        },
      ];
    });
  },
};
