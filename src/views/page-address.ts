/** Addresses of pages: below the site's base, with a slash at both ends. Published for good; change none. */
import { firstLanguage, type Language } from '../schemas/language.ts';
import { languageOfId, withoutLanguage } from './language-of-id.ts';

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

/** All ways to pass a claim on: citations, links, the code to embed it. */
export function shareAddress(story: string, claim: string): string {
  return `${claimAddress(story, claim)}share/`;
}

/** A claim made for a frame in another page. */
export function embedAddress(story: string, claim: string): string {
  return `/embed${claimAddress(story, claim)}`;
}

/** What a program needs to embed a claim, by the rules of oEmbed; a file, where the site’s own address is known. */
export function oembedAddress(story: string, claim: string): string {
  return `/oembed/${story}/${claim}.json`;
}

/** A citation of a claim as a file for reference managers. */
export function citationFileAddress(story: string, claim: string, ending: 'bib' | 'json'): string {
  return `${claimAddress(story, claim)}cite.${ending}`;
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

/** A guide, or a problem page when the id starts with `problems/`; `es/about` is the guide `about` in Spanish. */
export function guideAddress(guide: string): string {
  return inLanguage(`/guides/${withoutLanguage(guide)}/`, languageOfId(guide));
}

/** The page with the same content in a language: `/guides/about/` in Spanish is `/es/guides/about/`. */
export function inLanguage(address: string, language: Language): string {
  return language === firstLanguage ? address : `/${language}${address}`;
}

/** All corrections of all claims. */
export const correctionsAddress = '/corrections/';

/** On the page of a claim: the list of its corrections. */
export const correctionsAnchor = '_corrections';

/** One correction on the page of its claim; `at` counts from 1 in the order of the file, which never changes. */
export function correctionAnchor(at: number): string {
  return `_correction-${String(at)}`;
}

/** What a relation means, on the guide that explains them all. */
export function relationGuideAddress(relation: string): string {
  return `${guideAddress('relations')}#_relation-${relation}`;
}

export const searchAddress = '/search/';

/** All claims of all stories, by title; below it the same by relation and by day. */
export const claimsAddress = '/claims/';
export const claimsByRelationAddress = `${claimsAddress}by-relation/`;
export const claimsByDateAddress = `${claimsAddress}by-date/`;

/** All claims on which accounts cannot both be right. */
export const contradictionsAddress = '/contradictions/';

/** All quotations of all stories. */
export const allQuotationsAddress = '/quotations/';

export const outletsAddress = '/outlets/';

/** What the accounts of one outlet were compared on. */
export function outletAddress(outlet: string): string {
  return `${outletsAddress}${outlet}/`;
}
