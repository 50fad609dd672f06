import type { Line } from '../line.ts';
import { personName } from '../names.ts';
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';

const contact =
  /^(?:e-?mail|contact|reach|follow|write to|tweet|you can (?:reach|follow|contact|e-?mail))\b.*(?:\S@\S|@\w|\btwitter\b|\bfacebook\b|\binstagram\b)/i;
const reachable = /\b(?:may|can) be (?:reached|contacted|followed|e-?mailed)\b.*(?:\S@\S|@\w|\d{3})/i;
const about = new RegExp(
  `^(?:The )?(?<name>${personName}) (?:is|was|has|covers|writes|reports|joined|lives)\\b`,
  'u',
);
const trade =
  /^.{0,140}\b(?:staff writer|staff reporter|reporter|correspondent|columnist|freelance|editor|journalist|contributor|contributing|writer|bureau chief)\b/i;

export const authorNote: Classifier = {
  rule: 'author-note',
  because:
    'A line at the story’s end that says who its author is and how to reach them stands for the byline.',
  classify: (line, page) => {
    if (!isAtEnd(line, page) || line.count > 120) return undefined;
    return contact.test(line.words) || reachable.test(line.words) || isAboutAuthor(line, page)
      ? 'byline'
      : undefined;
  },
};

const linesBeforeEnd = 3;
const linesAfterEnd = 6;

function isAtEnd({ index }: Line, page: Page): boolean {
  const last = page.story?.last ?? -1;
  return (
    page.story !== undefined &&
    last > page.story.first + linesBeforeEnd &&
    index >= last - linesBeforeEnd &&
    index <= last + linesAfterEnd
  );
}

function isAboutAuthor(line: Line, page: Page): boolean {
  const name = about.exec(line.words)?.groups?.['name'];
  if (name === undefined) return false;
  return isNamedAsAuthor(name, page) || (trade.test(line.words) && regionOf(line, page) === 'tail');
}

function isNamedAsAuthor(name: string, { decided, lines }: Page): boolean {
  return decided.some((pieces, index) => pieces[0]?.kind === 'byline' && lines[index]?.words.includes(name));
}
