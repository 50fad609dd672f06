import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const credit =
  /^[[(*_]*\s*(?:(?:courtesy|source|sources|original source|news source|story source|via|courtesy\/source|source\/courtesy)\s*:\s*\S|(?:this (?:article|story|report|piece|post) )?(?:was |has been )?(?:originally |first )(?:published|appeared|ran|posted|reported)\s+(?:in|on|by|at|as|here)\b|this (?:article|story|report|piece) (?:is|was) (?:originally |first |re)?published (?:in|on|by|with|from|under)\b|(?:re)?published (?:courtesy of|with permission (?:of|from))\b|courtesy of\s|the post .{5,200} (?:appeared first|first appeared) on\b)/i;
const ofPicture = /\b(?:photo|photograph|image|getty|picture)\b/i;

export const sourceCredit: Classifier = {
  rule: 'source-credit',
  because: 'A line that names where the article comes from credits its original publisher.',
  classify: (line, page) =>
    line.count <= 40 &&
    regionOf(line, page) !== 'head' &&
    credit.test(line.words) &&
    !ofPicture.test(line.words)
      ? 'source-credit'
      : undefined,
};
