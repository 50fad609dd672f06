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

/** A guide, or a problem page when the id starts with `problems/`. */
export function guideAddress(guide: string): string {
  return `/guides/${guide}/`;
}
