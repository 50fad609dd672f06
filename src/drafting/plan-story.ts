/**
 * From articles as received to the files of a new story. The bytes of an article are never touched; beside each stands what
 * its own text does not say, as far as it was given. Nothing is guessed and nothing is written here.
 */
import type { Entry } from '../schemas/entry.ts';
import { articleLabel } from './article-label.ts';
import { pickSigla } from './pick-sigla.ts';
import { plainId } from '../text/plain-id.ts';
import { freeId } from './free-id.ts';
import type { PerFile } from './per-file.ts';
import { storyFileText, type NewStory } from './story-file-text.ts';
import { yamlText } from './yaml-text.ts';

export interface GivenArticle {
  /** As typed, or below the folder typed. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PlannedArticle extends GivenArticle {
  readonly id: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly label: string;
  readonly siglum: string;
  /** Whether the day on which it appeared is known, from its text or from the one who gave it. */
  readonly isDated: boolean;
  /** Text of its source file. */
  readonly source: string;
}

export interface PlannedStory {
  /** Text of `story.md`. */
  readonly storyFile: string;
  /** In the order given. */
  readonly articles: readonly PlannedArticle[];
}

/** What the one who gave the articles says of them beyond their texts. */
export interface Told {
  readonly published: PerFile;
  readonly labels: PerFile;
}

/** `entryOf` normalizes an article; one that is none has no entry, and the check says why. */
export function planStory(
  story: NewStory,
  given: readonly GivenArticle[],
  { published, labels: givenLabels }: Told,
  entryOf: (article: GivenArticle) => Entry | undefined,
): PlannedStory {
  const ids = articleIds(given.map(({ path }) => path));
  const entries = given.map(entryOf);
  const labels = given.map(
    ({ path }, at) =>
      givenLabels.byFile.get(nameOf(path)) ?? articleLabel(entries[at] ?? { metadata: {} }, nameOf(path)),
  );
  const sigla = pickSigla(labels);
  const articles = given.map((article, at) => {
    const [id = '', label = '', siglum = ''] = [ids[at], labels[at], sigla[at]];
    const file = `stories/${story.id}/articles/${id}${endingOf(article.path)}`;
    const day = dayOf(article, entries[at], published);
    const source = yamlText({
      label,
      siglum,
      'received-as': nameOf(article.path),
      order: at + 1,
      published: day,
    });
    const isDated = day !== undefined || entries[at]?.metadata.published !== undefined;
    return { ...article, id, file, label, siglum, isDated, source };
  });
  return { storyFile: storyFileText(story, given.length), articles };
}

/** The file’s name without its folder. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** `.txt`, in small letters; empty where there is none. */
export function endingOf(path: string): string {
  return (/\.[a-z0-9]+$/i.exec(nameOf(path))?.[0] ?? '').toLowerCase();
}

function articleIds(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const name = nameOf(path);
    const id = freeId(plainId(name.slice(0, name.length - endingOf(path).length)), taken, 'article');
    taken.add(id);
    return id;
  });
}

/** The day that was given; none where the text states its own. */
function dayOf(
  { path }: GivenArticle,
  entry: Entry | undefined,
  { all, byFile }: PerFile,
): string | undefined {
  if (entry?.metadata.published?.how === 'stated') return undefined;
  return byFile.get(nameOf(path)) ?? all;
}
