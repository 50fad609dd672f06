/** Addresses of pages: below the site's base, with a slash at both ends. Published for good; change none. */

export const homeAddress = '/';
export const guidesAddress = '/guides/';

export function storyAddress(story: string): string {
  return `/${story}/`;
}

export function claimAddress(story: string, claim: string): string {
  return `/${story}/${claim}/`;
}

/** One cell of a claim page. */
export function cellAddress(story: string, claim: string, article: string): string {
  return `${claimAddress(story, claim)}#${article}`;
}

export function articleAddress(story: string, article: string): string {
  return `/${story}/articles/${article}/`;
}

/** What two articles have in common; `a` comes before `b` by its id. */
export function pairAddress(story: string, a: string, b: string): string {
  return `/${story}/shared/${a}--${b}/`;
}

/** All quotations of a story. */
export function quotationsAddress(story: string): string {
  return `/${story}/quotations/`;
}

/** All versions of one utterance. */
export function quotationAddress(story: string, family: string): string {
  return `${quotationsAddress(story)}${family}/`;
}

/** A guide, or a problem page when the id starts with `problems/`. */
export function guideAddress(guide: string): string {
  return `/guides/${guide}/`;
}
