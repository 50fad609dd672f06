import type { Classifier } from '../page.ts';

const longest = 30;
const toSubscribe =
  /^(?:(?:download|get) the [\p{Lu}\d][^.!?]{1,40} app\b|support [\p{Lu}][^.!?]{1,40}['s]{1,2} (?:\p{Ll}+ ){0,3}(?:journalism|reporting)[.!]?$)/iu;
const toFollow =
  /^(?:and )?follow (?:us|me|him|her|them|[@\p{Lu}][^.!?:]{1,60}) on (?:twitter|facebook|instagram|threads|bluesky|x)\b/iu;

export const invitation: Classifier = {
  rule: 'invitation',
  because:
    'A short line that asks to download an outlet’s app, to support its journalism or to follow someone is no story.',
  classify: ({ count, words }) => {
    if (count > longest) return undefined;
    if (toFollow.test(words)) return 'share-widget';
    return toSubscribe.test(words) ? 'subscription' : undefined;
  },
};
