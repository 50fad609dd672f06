import type { Classifier } from '../page.ts';

const longest = 40;
/** “More: What burned on the quay?”, “Related Why the quay burned”, “What burned on the quay Read more”. */
const announced = /^(?:more|related|read more|see more)\s*:\s*\S/i;
const unmarked = /^Related\s+(?:\p{Lu}\p{L}*\s+){0,2}(?:[\d$]|Why|How|What|Who|Where|When|The|A|An)\b/u;
const closed = /\S\s+Read more$/;
const sentence = /\p{Ll}[.]["')]*$/u;
const post = /\(@\w+\)/;

export const relatedLink: Classifier = {
  rule: 'related-link',
  because: 'A line that opens with “More:” or “Related”, or closes with “Read more”, leads to another story.',
  classify: ({ count, words }) => {
    if (count > longest || post.test(words)) return undefined;
    const isLink = announced.test(words) || closed.test(words) || unmarked.test(words);
    return isLink && !sentence.test(words) ? 'related-label' : undefined;
  },
};
