/** Finds the credit of a picture at the end of a line. */
import { agencyPattern, findAgency } from './agencies.ts';

/** Where the credit begins in `words`, brackets and dashes included; nothing when there is none; 0 when it is the whole line. */
export function findPictureCredit(words: string): number | undefined {
  return (
    atEnd(words, bracketed, isCredit) ??
    atEnd(words, labelled, () => true) ??
    atEnd(words, dashed, isCredit) ??
    atEnd(words, bare, () => true)
  );
}

function atEnd(words: string, form: RegExp, accepts: (credit: string) => boolean): number | undefined {
  const found = form.exec(words);
  const credit = found?.groups?.['credit'];
  if (!found || credit === undefined || !accepts(found.groups?.['names'] ?? credit)) return undefined;
  return found.index + found[0].length - credit.length;
}

const pictureHouses =
  'getty(?: images)?|shutterstock|istock|alamy|unsplash|pexels|pixabay|wikimedia(?: commons)?|epa(?:-efe)?|zuma(?: press)?|sipa(?: usa)?|nurphoto|bloomberg|polaris|redux|magnum|corbis|imago|picture alliance|rex|splash|backgrid|usa today(?: sports)?|imagn(?: images)?|icon sportswire|flickr|pool|handout|file|afp|ap|reuters';
const pictureWord =
  /\b(?:photos?|photograph(?:s|er|ed)?|images?|pictures?|handout|courtesy|getty|shutterstock|alamy|istock|epa|file|screengrab|screenshot|illustration|video|via|pool)\b/i;
const namesOfHouse = new RegExp(
  `^[\\p{L}\\p{M}.'& -]{2,40}(?:/|\\s*\\|\\s*|,\\s*|\\s+via\\s+|\\s+for\\s+)(?:[\\p{L}\\p{M}.'& -]{2,30}(?:/|,\\s*|\\s+via\\s+))*(?:${pictureHouses}|${agencyPattern}|[\\p{Lu}][\\p{L}\\p{M}.' -]{1,30})$`,
  'iu',
);
const slashed = /^[\p{Lu}][\p{L}\p{M}.'& -]{1,40}\/[\p{L}\p{M}.'& /-]{2,60}$/u;

/** “[Jose Luis Magana/AP]”, “(Colombia Presidency/Handout via Reuters)” at the end of a line. */
const bracketed = /(?<credit>[([]\s*(?<names>[^()[\]]{2,90})\s*[)\]])\.?$/;
/** “– Jonathan Ernst/Reuters” at the end of a line. */
const dashed = /(?:^|\s)(?<credit>-{1,2}\s*(?<names>[^-]{3,60}))$/;
/** “Photo: A. Name, AP”, “Photograph by A Name/AFP”, “Image credit: Name”, with the line before it closed. */
const labelled =
  /(?:^|[.!?"')\]|…]\s*|\s(?=\())(?<credit>[([]?(?:(?:ap |file |afp |reuters |getty |courtesy |staff |stock |handout |main |cover |top |lead )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|screengrabs?|screenshots?|video|visuals?)(?:[ -](?:credits?|source|courtesy))?(?:\s+(?:by|from|via|courtesy(?: of)?)\s|\s*[:/]\s*|\s*©)|(?:photo |image |picture )?(?:credits?|copyright):|courtesy (?:of )?(?=\p{Lu})|(?:reuters|afp|ap|epa)\/(?=\p{Lu})|©\s).{2,90})$/iu;
/** “… in Bogotá. Getty Images”, “… REUTERS/Jonathan Ernst”, “… A Name/AFP via Getty Images”. */
const bare = new RegExp(
  `(?:^|[.!?"')\\]]\\s+|\\s(?=(?:REUTERS|AFP|AP|EPA)\\/))(?<credit>(?:(?:REUTERS|AFP|AP|EPA)\\/[\\p{Lu}][\\p{L}\\p{M}.' -]{2,50}|[\\p{Lu}][\\p{L}\\p{M}.'& -]{2,40}(?:/|\\s+via\\s+)[\\p{L}\\p{M}.'& /-]{2,60}|(?:[\\p{Lu}][\\p{L}\\p{M}.'-]*\\s){0,4}(?:[|/]\\s*)?(?:AP Photo|AFP Photo|Getty Images|Getty|Shutterstock|iStock|Alamy|Unsplash|Wikimedia Commons|Handout|File photo|Stock photo|File image)))\\.?$`,
  'u',
);

/** Whether words in brackets or after a dash credit a picture; an agency's bare name after a dash signs a text instead. */
function isCredit(names: string): boolean {
  if (names.split(' ').length > 12) return false;
  if (findAgency(names) !== undefined) return false;
  return (
    pictureWord.test(names) ||
    slashed.test(names) ||
    (/[/|,]| via /.test(names) && endsInHouse.test(names) && namesOfHouse.test(names))
  );
}

const endsInHouse = new RegExp(`(?:^|[^\\p{L}])(?:${pictureHouses}|${agencyPattern})\\.?$`, 'iu');
