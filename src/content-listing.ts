/** The content folder as a list of files. What stands in them is not read here. */
import { contentPlaceOf, type ContentPlace } from './content-place.ts';
import type { Effects } from './effects.ts';

/** The files of a content folder by name, each with what it is. */
export interface ContentListing {
  readonly folder: string;
  /** Story id → its files, sorted by id. A folder is a story as soon as it holds a story file, an article or a claim. */
  readonly stories: ReadonlyMap<string, readonly PlacedFile[]>;
  /** All others. */
  readonly shared: readonly PlacedFile[];
}

export interface PlacedFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly place: ContentPlace;
}

/** A folder that is not there is an empty one. */
export async function listContent(effects: Effects, folder: string): Promise<ContentListing> {
  const placed = (await effects.listFiles(folder)).map((file) => ({ file, place: contentPlaceOf(file) }));
  const stories = Map.groupBy(
    placed.filter(({ place }) => 'story' in place),
    ({ place }) => ('story' in place ? place.story : ''),
  );
  return {
    folder,
    stories: new Map([...stories].sort(([a], [b]) => (a < b ? -1 : 1))),
    shared: placed.filter(({ place }) => !('story' in place)),
  };
}
