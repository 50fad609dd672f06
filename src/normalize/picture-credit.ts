/** Finds the credit of a picture at the end of a line. */
import { agencyPattern, findAgency } from './agencies.ts';
import { caseless } from './caseless.ts';

/**
 * Where the credit begins in `words`, brackets and dashes included; nothing when there is none; 0 when it is the whole
 * line. An agency's bare name is no credit, for it signs texts too, and neither is anything with the words of a sentence.
 */
export function findPictureCredit(words: string): number | undefined {
  if (!mayHoldCredit.test(words.slice(-longestCredit)) || noCredit.test(words)) return undefined;
  return (
    creditAt(words, bracketed.exec(words), isPictureCredit) ??
    creditAt(words, labelled.exec(words), isMadeOfNames) ??
    (words.length <= longestLabel ? creditAt(words, afterLabel.exec(words), isMadeOfNames) : undefined) ??
    creditAt(words, dashed.exec(words), isPictureCredit) ??
    creditAt(words, unmarked.exec(words), isMadeOfNames)
  );
}

/** In characters, with the label and brackets around the names. */
const longestCredit = 140;

/** Spares most lines the longer expressions. */
const mayHoldCredit =
  /[/|[(©]| via |hoto|mage|icture|redit|ourtesy|etty|creen|llustration|ideo|isual|andout|ile\b|hutterstock|iStock|lamy|nsplash|PHOTO|IMAGE|PICTURE|CREDIT|COURTESY|HANDOUT|VIDEO|FILE/;

/** Counts of pictures in a viewer, and the notice at a page's foot. */
const noCredit = /all rights reserved|^\(?\d* ?(?:images|photos|pictures)\)?$/i;

function creditAt(
  words: string,
  found: RegExpExecArray | null,
  accepts: (names: string) => boolean,
): number | undefined {
  const { credit, names } = found?.groups ?? {};
  if (!found || credit === undefined || !accepts(names ?? credit)) return undefined;
  const start = found.index + found[0].indexOf(credit);
  return start > 0 && words.endsWith(').') && !/[.!?"']\s*$/.test(words.slice(0, start)) ? undefined : start;
}

const houses =
  'getty(?: images)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pexels|pixabay|wikimedia(?: commons)?|epa(?:-efe)?|zuma(?: press| wire)?|sipa(?: usa)?|nurphoto|bloomberg|polaris|redux|magnum|corbis|imago|picture alliance|rex|splash|backgrid|usa today(?: sports| network)?|imagn(?: images)?|icon sportswire|flickr|pool|handout|file|afp|ap|reuters';
const endsInHouse = new RegExp(`(?:^|[^\\p{L}])(?:${houses}|${agencyPattern})$`, 'iu');
const pictureWord =
  /\b(?:photos?|photograph(?:s|er)?|images?|pictures?|handout|courtesy|getty|shutterstock|alamy|istock|epa|file|screen ?grab|screen ?shot|illustration|pool)\b/i;
const slashed = /^\p{Lu}[\p{L}\p{M}.'& -]{1,40}\/[\p{L}\p{M}.'& /-]{2,60}$/u;
const divided = /[/|,]| via | for /;

/** “[Jose Luis Magana/AP]”, “(Colombia Presidency/Handout via Reuters)” at the end of a line. */
const bracketed = /(?<credit>[([]\s*(?<names>[^()[\]]{2,90})\s*[)\]])\.?$/;
/** “– Jonathan Ernst/Reuters” at the end of a line. */
const dashed = /(?:^|\s)(?<credit>-{1,2}\s*(?<names>[^-]{3,60}))$/;
/** “Photo: A. Name, AP”, “Photograph by A Name/AFP”, “Image credit: Name”, where the words before it are closed. */
const labelled =
  /(?:^|[.!?"')\]|…]\s*|\s(?=\())(?<credit>[([]?(?:(?:ap |file |afp |reuters |getty |courtesy |staff |stock |handout |main |cover |top |lead )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|screengrabs?|screenshots?|videos?|visuals?)(?:[ -](?:credits?|source|courtesy))?(?:\s+(?:by|from|via|courtesy(?: of)?)\s|\s*[:/]\s*|\s*©)|(?:photo |image |picture )?credits?:|courtesy (?:of )?(?=\p{Lu})|(?:reuters|afp|ap|epa)\/(?=\p{Lu})|(?<!^)©\s)(?<names>.{2,90}))$/iu;
/** “The harbour Image: A Name.”: a label of few words needs no stop before the credit. In characters. */
const longestLabel = 80;
const afterLabel =
  /\s(?<credit>(?:Image|Photo|Picture|Photograph|Illustration)(?: credit)?:\s*(?<names>\p{Lu}.{1,60}))$/u;
/** “… in Bogotá. Getty Images”, “… REUTERS/Jonathan Ernst”, “… A Name/AFP via Getty Images”, “A Name | House”. */
const unmarked = new RegExp(
  `(?:^|[.!?"')\\]]\\s+|\\s(?=(?:REUTERS|AFP|AP|EPA)/))(?<credit>(?:(?:REUTERS|AFP|AP|EPA)/\\p{Lu}[\\p{L}\\p{M}.' -]{2,50}|\\p{Lu}[\\p{L}\\p{M}.'& -]{2,40}(?:/|\\s+via\\s+|\\s*\\|\\s*)[\\p{L}\\p{M}.'& /|-]{2,60}(?<=${caseless(houses)}|${caseless(agencyPattern)})|(?:\\p{Lu}[\\p{L}\\p{M}.'-]*\\s){0,4}(?:[|/]\\s*)?(?:AP Photo|AFP Photo|Getty Images|Getty|Shutterstock|iStock|Alamy|Unsplash|Wikimedia Commons|Handout|File photo|Stock photo|File image)))\\.?$`,
  'u',
);

function isPictureCredit(names: string): boolean {
  if (findAgency(names) !== undefined || !isMadeOfNames(names)) return false;
  return pictureWord.test(names) || slashed.test(names) || (divided.test(names) && endsInHouse.test(names));
}

const mostWords = 14;
const smallWords =
  /^(?:and|by|of|for|via|the|from|with|at|in|de|del|la|le|van|von|der|di|da|al|el|bin|file|handout|photo|photos|photograph|image|images|picture|pictures|illustration|staff|courtesy|contributed|provided|submitted|supplied|pool|screengrab|screenshot|agency|dpa|iStock|iStockphoto|\W+)$/;

/** Whether every word is capitalized or one that stands between names: “A. Name for The Post via Getty Images”. */
function isMadeOfNames(names: string): boolean {
  const parts = names.replace(/[)\].]+$/, '').split(/[\s/|,]+/);
  return (
    parts.length <= mostWords &&
    parts.every((part) => part === '' || /^[\p{Lu}\d@©#("[]/u.test(part) || smallWords.test(part))
  );
}
