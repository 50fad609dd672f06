/**
 * The notice of a story, on every page about it. Pages are told by their address, as their records are: a page below a
 * story’s address is about that story, in every language, and so is an embed. A page made tomorrow has it too.
 */
import { firstLanguage, isLanguage, type Language } from '../schemas/language.ts';
import type { BriefSite, StoryBrief } from '../schemas/story-brief.ts';
import type { StoryNotice } from '../schemas/story-notice.ts';
import type { ViewFile } from './view-file.ts';

/** The notice in a language; in the first one, and marked so, where nobody has translated it. */
export function noticeOf({ file }: Pick<StoryBrief, 'file'>, language: Language): StoryNotice | undefined {
  if (file.notice === undefined) return undefined;
  if (language === firstLanguage) return { text: file.notice };
  const translated = file.translations?.[language]?.notice;
  return translated === undefined ? { text: file.notice, lang: firstLanguage } : { text: translated };
}

/** The same files, those about a story that has a notice with it. */
export function withNotices(
  { stories }: Pick<BriefSite, 'stories'>,
  files: readonly ViewFile[],
): readonly ViewFile[] {
  const noted = new Map(
    stories.filter(({ file }) => file.notice !== undefined).map((story) => [story.id, story]),
  );
  if (noted.size === 0) return files;
  return files.map((file) => {
    const { language, name } = placeOf(file.address);
    const story = noted.get(name);
    const notice = story && noticeOf(story, language);
    return notice ? { ...file, notice } : file;
  });
}

/** The language of an address, and the first name that can be a story’s. */
function placeOf(address: string): { readonly language: Language; readonly name: string } {
  const names = address.split('/').filter((name) => name !== '');
  const language = isLanguage(names[0]) ? names[0] : firstLanguage;
  const [name = ''] = names.filter((each, at) => !(at < 2 && (isLanguage(each) || each === 'embed')));
  return { language, name };
}
