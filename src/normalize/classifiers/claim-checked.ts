import { isProse } from '../line-worth.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const label = /^claim\s*:?$/i;
const longest = 80;

export const claimChecked: Classifier = {
  rule: 'claim-checked',
  because: 'A fact check opens with the claim that it checks, under the label “Claim”.',
  classify: (line, page) => {
    const before = page.lines[line.index - 1];
    if (!before || !label.test(before.words) || line.count > longest || !isProse(line)) return undefined;
    const isUnderHeadline = page.headline !== undefined && line.index > page.headline;
    return isUnderHeadline && regionOf(line, page) === 'head' ? 'paragraph' : undefined;
  },
};
