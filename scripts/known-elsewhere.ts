import { makeCorpus } from '../src/alignment/corpus.ts';
import { wordsOfWitness } from '../src/alignment/witness-words.ts';
import type { StoryFolder } from '../src/content-tree.ts';
import { readArticle } from '../src/examine-story.ts';
import type { OnProgress } from '../src/pipeline.ts';
import type { KnownElsewhere } from '../src/report/describe-known.ts';
import type { CheckedStory } from '../src/schemas/checked-story.ts';
import type { Tolerances } from '../src/schemas/tolerance.ts';

/** Passages of a story that articles of other stories have too, longest first. Cost: the words of all stories. */
export function findKnownElsewhere(
  story: CheckedStory,
  folders: readonly StoryFolder[],
  tolerances: Tolerances,
  onProgress: OnProgress,
): KnownElsewhere[] {
  const corpus = makeCorpus();
  const keys = new Map<string, string>();
  const others = folders.filter(({ id }) => id !== story.id);
  others.forEach((folder, at) => {
    onProgress('Reading other stories', at + 1, others.length);
    for (const article of folder.articles) {
      const { entry, text, mentions = [] } = readArticle(folder.id, article, undefined, tolerances).input;
      if (!entry || text === undefined) continue;
      corpus.add({ story: folder.id, article: article.id }, wordsOfWitness({ entry, text, mentions }, keys));
    }
  });
  const known = story.articles.flatMap((article) =>
    corpus.find(story.id, wordsOfWitness(article, keys)).map((passage) => ({
      article: article.id,
      span: passage.here,
      elsewhere: `${passage.story}/${passage.article}`,
      words: passage.words,
    })),
  );
  return known.sort((a, b) => b.words - a.words);
}
