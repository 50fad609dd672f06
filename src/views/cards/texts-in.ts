import type { ClaimBrief, StoryBrief } from '../../schemas/story-brief.ts';
import { firstLanguage, type Language } from '../../schemas/language.ts';
import type { Words } from '../../words/words-of.ts';

interface ClaimTexts {
  readonly question: string;
  readonly finding: string;
}

/** Question and finding in a language; as first written where they are not translated. */
export function claimTextsIn({ file }: ClaimBrief, words: Words): ClaimTexts {
  const { question, finding = words.card.noFinding } = file;
  return inLanguage(file.translations, words.language) ?? { question, finding };
}

interface StoryTexts {
  readonly title: string;
  readonly summary: string;
  readonly notice?: string | undefined;
}

/** Title, summary and notice in a language; as first written where they are not translated. */
export function storyTextsIn({ file }: StoryBrief, { language }: Words): StoryTexts {
  const translated = inLanguage(file.translations, language);
  return translated ? { ...translated, notice: translated.notice ?? file.notice } : file;
}

function inLanguage<Texts>(
  translations: Partial<Record<Exclude<Language, typeof firstLanguage>, Texts>> | undefined,
  language: Language,
): Texts | undefined {
  return language === firstLanguage ? undefined : translations?.[language];
}
