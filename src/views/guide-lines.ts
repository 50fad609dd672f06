import type { CheckedGuide } from '../schemas/checked-story.ts';
import type { GuideLine } from '../schemas/guide-view.ts';
import { firstLanguage, type Language } from '../schemas/language.ts';
import { languageOfId } from './language-of-id.ts';
import { guideAddress } from './page-address.ts';

/** The guides of one language, or the problem pages, as lists show them: by their order, then by id. */
export function guideLines(
  guides: readonly CheckedGuide[],
  which: 'guides' | 'problems',
  language: Language = firstLanguage,
): GuideLine[] {
  return guides
    .filter(({ id }) => languageOfId(id) === language)
    .filter((guide) => isProblemPage(guide) === (which === 'problems'))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, title, summary }) => ({ title, summary, address: guideAddress(id) }));
}

/** Whether a guide is the page of one rule. */
export function isProblemPage({ id }: { readonly id: string }): boolean {
  return id.startsWith('problems/');
}
