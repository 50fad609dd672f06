/**
 * A story in another language. In comes the checked story, out goes the same with everything its editors wrote told in that
 * language. What nobody has translated is left out, so that views of it show one language alone; the words of articles stay
 * as they are.
 */
import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { StoryTranslation } from '../schemas/translation.ts';
import type { Words } from '../words/words-of.ts';
import { claimIn, originIn, type NameOf } from './claim-in.ts';

/** The story in the language of `words`, with the claims that are translated; absent where the story itself is not. */
export function storyIn(story: CheckedStory, words: Words): CheckedStory | undefined {
  const { language } = words;
  if (language === firstLanguage) return story;
  const told = story.file.translations?.[language];
  if (!told) return undefined;
  const nameOf = namesIn(story.articles, language);
  return {
    ...story,
    file: fileIn(story.file, told),
    bodyHtml: paragraphs(told.body),
    articles: story.articles.map((article) => articleIn(article, nameOf, language)),
    claims: story.claims.flatMap((claim) => claimIn(claim, language, nameOf) ?? []),
    drafts: [],
    alignment: alignmentIn(story, nameOf, words),
    selection: { declined: [] },
    candidates: [],
  };
}

type OtherLanguage = Exclude<Words['language'], typeof firstLanguage>;

function fileIn(file: CheckedStory['file'], told: StoryTranslation): CheckedStory['file'] {
  const { place: _place, ...event } = file.event;
  return {
    ...file,
    title: told.title,
    summary: told.summary,
    event: { ...event, ...(told.place !== undefined && { place: told.place }) },
    sections: file.sections.flatMap(({ id }) => {
      const title = told.sections[id];
      return title === undefined ? [] : [{ id, title }];
    }),
  };
}

/** Origins are mostly called like one of their articles. */
function namesIn(articles: readonly CheckedArticle[], language: OtherLanguage): NameOf {
  const labels = new Map(
    articles.map(({ source }) => [source.label, source.translations?.[language]?.label ?? source.label]),
  );
  return (name) => labels.get(name) ?? name;
}

function articleIn(article: CheckedArticle, nameOf: NameOf, language: OtherLanguage): CheckedArticle {
  const { note: _note, ...source } = article.source;
  return {
    ...article,
    source: { ...source, label: source.translations?.[language]?.label ?? source.label },
    origin: originIn(article.origin, nameOf),
  };
}

/** What was computed says why in the first language; here rules say it where they have words. */
function alignmentIn(
  { alignment }: CheckedStory,
  nameOf: NameOf,
  { origins: { joins } }: Words,
): CheckedStory['alignment'] {
  return {
    ...alignment,
    pairs: alignment.pairs.map(({ because: _because, direction, ...pair }) => ({
      ...pair,
      ...(direction && { direction: { ...direction, because: '' } }),
    })),
    origins: alignment.origins.map((origin) => ({
      ...origin,
      name: nameOf(origin.name),
      because: [...new Set(origin.links.map(({ rule }) => joins[rule] ?? ''))].join(' '),
      links: origin.links.map((each) => ({ ...each, because: joins[each.rule] ?? '' })),
    })),
    families: alignment.families.map((family) => ({ ...family, differs: '' })),
  };
}

function paragraphs(body: string): string {
  return body
    .split(/\n\s*\n/)
    .map((each) => `<p>${escaped(each.trim())}</p>`)
    .join('\n');
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark);
}
