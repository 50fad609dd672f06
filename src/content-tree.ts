/** The content folder with the text or bytes of each file. What they mean is not read here. */
import { listContent, type ContentListing, type PlacedFile } from './content-listing.ts';
import type { ContentPlace } from './content-place.ts';
import type { Effects } from './effects.ts';

export interface ContentTree extends SharedFiles {
  /** Sorted by id, like everything in it. */
  readonly stories: readonly StoryFolder[];
}

/** All files that belong to no single story. */
export interface SharedFiles {
  /** Guides and problem pages. */
  readonly guides: readonly TextFile[];
  /** `site.yaml`: what this copy of the site says of itself. */
  readonly settings?: TextFile;
  readonly outlets?: TextFile;
  readonly tolerances?: TextFile;
  /** How well the rules read, as last measured: of the program, and so the same for any content. */
  readonly measurements?: TextFile;
  /** All other files, path → text: evidence that claims cite. */
  readonly others: ReadonlyMap<string, string>;
  /** Files that nothing reads, though they stand in a folder of articles, claims or guides. */
  readonly strays: readonly string[];
}

export interface StoryFolder {
  readonly id: string;
  /** Absent when the folder has no `story.md`. */
  readonly storyFile?: TextFile;
  /** `selection.yaml`; absent when nothing was decided about candidates. */
  readonly selectionFile?: TextFile;
  readonly articles: readonly ArticleFile[];
  readonly claims: readonly TextFile[];
}

export interface ArticleFile {
  readonly id: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The side-car `<article>.source.yaml`; absent when there is none. */
  readonly source?: TextFile;
}

export interface TextFile {
  /** File name without its ending; below `guides/` with its folder: `problems/link-broken`. */
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** Without byte order mark; bytes that are no UTF-8 stand as U+FFFD. */
  readonly text: string;
}

/** The folder the project comes with: its guides tell of the program, and so of any content it is given. */
export const ownFolder = 'content';

/** Reads the whole tree, each file once. */
export async function readContentTree(effects: Effects, folder: string): Promise<ContentTree> {
  const listing = await listContent(effects, folder);
  const stories = await inTurn([...listing.stories], ([id, placed]) =>
    readStoryFolder(effects, folder, id, placed),
  );
  return { ...(await readSharedFiles(effects, listing)), stories };
}

/**
 * Reads what belongs to no single story. Guides a folder does not have, and tolerances when it has none, are the project’s own:
 * pages link to them.
 */
export async function readSharedFiles(effects: Effects, listing: ContentListing): Promise<SharedFiles> {
  const { shared } = listing;
  const reader = readerOf(effects, listing.folder);
  const own = await listContent(effects, ownFolder);
  const ownReader = readerOf(effects, ownFolder);
  const [settings] = await textFiles(reader, shared, 'settings');
  const [outlets] = await textFiles(reader, shared, 'outlets');
  const [tolerances = (await textFiles(ownReader, own.shared, 'tolerances'))[0]] = await textFiles(
    reader,
    shared,
    'tolerances',
  );
  const guides = await textFiles(reader, shared, 'guide');
  const ownGuides = await textFiles(ownReader, own.shared, 'guide');
  const measurements = await readMeasurements(effects);
  const others = await textFiles(reader, shared, 'other');
  return {
    guides: [...guides, ...ownGuides.filter(({ id }) => !guides.some((guide) => guide.id === id))].sort(
      (a, b) => compare(a.id, b.id),
    ),
    ...(settings && { settings }),
    ...(outlets && { outlets }),
    ...(tolerances && { tolerances }),
    ...(measurements && { measurements }),
    others: new Map(others.map(({ file, text }) => [file, text])),
    strays: strayFiles(listing),
  };
}

/** What `npm run measure` recorded last; it stands beside the page for people that is made from it. */
export const measurementsFile = 'docs/measurements.json';

async function readMeasurements(effects: Effects): Promise<TextFile | undefined> {
  if (!effects.exists(measurementsFile)) return undefined;
  return { id: 'measurements', file: measurementsFile, text: await effects.readText(measurementsFile) };
}

function readerOf(effects: Effects, folder: string): Reader {
  return {
    bytes: (file) => effects.readBytes(`${folder}/${file}`),
    text: async (file) => (await effects.readText(`${folder}/${file}`)).replace(/^\uFEFF/, ''),
  };
}

interface Reader {
  readonly bytes: (file: string) => Promise<Uint8Array>;
  readonly text: (file: string) => Promise<string>;
}

/** Reads one story of a content folder. */
export async function readStoryFolder(
  effects: Effects,
  folder: string,
  id: string,
  placed: readonly PlacedFile[],
): Promise<StoryFolder> {
  const reader = readerOf(effects, folder);
  const [storyFile] = await textFiles(reader, placed, 'story');
  const [selectionFile] = await textFiles(reader, placed, 'selection');
  return {
    id,
    ...(storyFile && { storyFile }),
    ...(selectionFile && { selectionFile }),
    articles: await readArticles(reader, placed),
    claims: await textFiles(reader, placed, 'claim'),
  };
}

async function readArticles(reader: Reader, own: readonly PlacedFile[]): Promise<ArticleFile[]> {
  const sources = await textFiles(reader, own, 'source');
  const articles = ofKind(own, 'article');
  const firsts = articles.filter(({ id }, at) => articles.findIndex((each) => each.id === id) === at);
  return inTurn(firsts, async ({ id, file }) => {
    const source = sources.find((each) => each.id === id);
    return { id, file, bytes: await reader.bytes(file), ...(source && { source }) };
  });
}

/** Source files without their article are strays too, and so is a second article of one id: `a.txt` after `a.html`. */
function strayFiles({ stories, shared }: ContentListing): string[] {
  const inStories = [...stories.values()].flatMap((own) => {
    const articles = ofKind(own, 'article');
    const ids = articles.map(({ id }) => id);
    const seconds = articles.filter(({ id }, at) => ids.indexOf(id) < at);
    return [...seconds, ...ofKind(own, 'source').filter(({ id }) => !ids.includes(id))];
  });
  return [...ofKind(shared, 'stray'), ...inStories].map(({ file }) => file).sort();
}

async function textFiles(
  reader: Reader,
  placed: readonly PlacedFile[],
  kind: ContentPlace['kind'],
): Promise<TextFile[]> {
  return inTurn(ofKind(placed, kind), async ({ id, file }) => ({ id, file, text: await reader.text(file) }));
}

/** The files of one kind, by id and then by path. */
function ofKind(placed: readonly PlacedFile[], kind: ContentPlace['kind']): { id: string; file: string }[] {
  return placed
    .filter(({ place }) => place.kind === kind)
    .map(({ file, place }) => ({ id: 'id' in place ? place.id : file, file }))
    .sort((a, b) => compare(a.id, b.id) || compare(a.file, b.file));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One after the other: a folder of thousands must not open thousands of files at once. */
async function inTurn<From, To>(all: readonly From[], step: (each: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const each of all) done.push(await step(each));
  return done;
}
