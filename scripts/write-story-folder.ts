import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, type PlannedStory } from '../src/drafting/plan-story.ts';

/**
 * Writes a story’s folder as a whole or not at all: it is made beside the stories and moved among them when all is there.
 * Throws when the folder has come into being meanwhile.
 */
export async function writeStoryFolder(content: string, id: string, plan: PlannedStory): Promise<void> {
  const workshop = await mkdtemp(join(content, '.new-story-'));
  try {
    const articles = join(workshop, id, 'articles');
    await mkdir(articles, { recursive: true });
    await mkdir(join(workshop, id, 'claims'));
    await writeFile(join(workshop, id, 'story.md'), plan.storyFile);
    for (const article of plan.articles) {
      await writeFile(join(articles, nameOf(article.file)), article.bytes);
      await writeFile(join(articles, `${article.id}.source.yaml`), article.source);
    }
    await mkdir(join(content, 'stories'), { recursive: true });
    await rename(join(workshop, id), join(content, 'stories', id));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
