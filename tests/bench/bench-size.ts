/** Builds an invented site of one size in every way a site is built again. */
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { derivedFolderFor } from '../../scripts/site-options.ts';
import { generateSite } from './generate-site.ts';
import { claimsPerStory } from './invented-story.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { medianOf, type BenchRow, type BenchSize } from './scale-report.ts';

/** What is done to the last build before each kind of build. */
interface Kind {
  readonly what: string;
  readonly prepare: (place: Place) => Promise<void>;
}

interface Place {
  readonly content: string;
  readonly out: string;
  readonly derived: string;
}

const kinds: readonly Kind[] = [
  {
    what: 'from nothing',
    prepare: async ({ out, derived }) => {
      await rm(out, { recursive: true, force: true });
      await rm(derived, { recursive: true, force: true });
    },
  },
  {
    what: 'every page anew, stories remembered',
    prepare: ({ out }) => rm(out, { recursive: true, force: true }),
  },
  { what: 'nothing changed', prepare: () => Promise.resolve() },
  { what: 'one claim changed', prepare: ({ content }) => change(content, 'claims', '.md', more) },
  { what: 'one article changed', prepare: ({ content }) => change(content, 'articles', '.txt', more) },
];

let changes = 0;

/** A sentence that is another each time. */
function more(text: string): string {
  changes += 1;
  return `${text.trimEnd()}\n\nThe count of changes is ${String(changes)} by now.\n`;
}

async function change(
  content: string,
  kind: string,
  ending: string,
  edit: (text: string) => string,
): Promise<void> {
  const stories = (await readdir(join(content, 'stories'))).sort();
  const folder = join(content, 'stories', stories[Math.floor(stories.length / 2)] ?? '', kind);
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
  await settle();
}

/** Files as young as these are read again by the next build; a reader of its message takes longer than that. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_100));
}

/** `show` is told what is built, and which time of how many. */
export async function benchSize(
  folder: string,
  claims: number,
  repeats: number,
  show: (what: string, at: number, of: number) => void,
): Promise<BenchSize> {
  const content = join(folder, 'content');
  const place = { content, out: join(folder, 'dist'), derived: derivedFolderFor(content) };
  show('inventing', 1, 1);
  await mkdir(folder, { recursive: true });
  await generateSite(claims, place.content);
  await settle();
  const rows: BenchRow[] = [];
  for (const { what, prepare } of kinds) {
    const runs: Run[] = [];
    for (let at = 1; at <= repeats; at += 1) {
      show(what, at, repeats);
      await prepare(place);
      runs.push(await build(place));
    }
    rows.push({
      what,
      seconds: medianOf(runs.map(({ seconds }) => seconds)),
      megabytes: medianOf(runs.map(({ megabytes }) => megabytes)),
    });
  }
  const [written, finished] = [await sizeOf(content), await sizeOf(place.out)];
  await rm(folder, { recursive: true, force: true });
  await rm(place.derived, { recursive: true, force: true });
  return {
    claims,
    stories: Math.ceil(claims / claimsPerStory),
    contentBytes: written.bytes,
    ...finished,
    rows,
  };
}

function build({ content, out }: Place): Promise<Run> {
  return measuredRun('npm', ['run', '--silent', 'build', '--', '--content', content, '--out', out], {
    ...process.env,
    SITE_URL: 'https://news.example',
    BASE_PATH: '/',
  });
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let [files, bytes] = [0, 0];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
