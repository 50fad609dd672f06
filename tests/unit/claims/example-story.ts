/** The example story that all rules' examples and golden cases change, and what the check says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGuides } from '../../../src/claims/check-guides.ts';
import { checkStory } from '../../../src/claims/check-story.ts';
import { outlineStory } from '../../../src/claims/outline-story.ts';
import { readOutlets, readSiteFile, readTolerances } from '../../../src/claims/read-site-files.ts';
import { readSourceFile } from '../../../src/claims/read-story-files.ts';
import type { Change } from '../../../src/claims/rule.ts';
import type { ArticleInput, StoryInput, TextFile } from '../../../src/claims/story-input.ts';
import { sortProblems } from '../../../src/report/sort-problems.ts';
import type { OriginGroup } from '../../../src/schemas/alignment.ts';
import type { CheckedStory } from '../../../src/schemas/checked-story.ts';
import type { Problem } from '../../../src/schemas/problem.ts';
import { exampleMentions, exampleRules } from './example-mentions.ts';
import { makeEntry } from './make-entry.ts';

/** Path from the content folder → text. */
export type Files = ReadonlyMap<string, string>;

export const exampleFolder = 'tests/golden/problems/_example';

const storyFolder = 'stories/harbour-fire/';

export function readFolder(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    found.map((each) => {
      const path = join(each.parentPath, each.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** The example story, with changes made. Throws when the words to change do not stand exactly once. */
export function exampleFiles(...changes: readonly Change[]): Files {
  const files = readFolder(exampleFolder);
  for (const { file, find, put } of changes) {
    const path = file.startsWith('../') ? file.slice(3) : `${storyFolder}${file}`;
    const text = files.get(path);
    if (find !== undefined && text?.split(find).length !== 2)
      throw new Error(`${path} has not once: ${find}`);
    if (put === undefined) files.delete(path);
    else files.set(path, find === undefined ? put : (text?.replace(find, () => put) ?? put));
  }
  return files;
}

export function checkFiles(
  files: Files,
  more: Partial<StoryInput> = {},
): { story: CheckedStory; problems: Problem[] } {
  const input = storyInput(files, more);
  const story = checkStory(input);
  const guides = checkGuides(textFiles(files, /^guides\/(.+)\.md$/), input);
  const site = [
    readSiteFile(textFile(files, 'site.yaml')),
    readOutlets(textFile(files, 'outlets.yaml')),
    readTolerances(textFile(files, 'tolerances.yaml')),
  ];
  const problems = [...story.problems, ...guides.problems, ...site.flatMap((each) => each.problems)];
  return { story, problems: sortProblems(problems) };
}

function storyInput(files: Files, more: Partial<StoryInput>): StoryInput {
  const storyFile = textFile(files, `${storyFolder}story.md`);
  const claims = textFiles(files, /^stories\/harbour-fire\/claims\/(.+)\.md$/);
  const articles = textFiles(files, /^stories\/harbour-fire\/articles\/(.+)\.txt$/).map((article) =>
    articleInput(article, files),
  );
  return {
    id: 'harbour-fire',
    storyFile,
    claims,
    articles,
    alignment: {
      story: 'harbour-fire',
      pairs: [],
      origins: articles.map(ownOrigin),
      families: [],
      facts: [],
    },
    showsDrafts: false,
    selectionFile: textFile(files, `${storyFolder}selection.yaml`),
    outlets: readOutlets(textFile(files, 'outlets.yaml')).outlets,
    tolerances: readTolerances(textFile(files, 'tolerances.yaml')).tolerances,
    mentionRules: exampleRules,
    reserved: { story: new Set(['guides', '404']), claim: new Set(['articles']) },
    outlines: [outlineStory('harbour-fire', storyFile, claims, articles, more.showsDrafts)],
    guides: textFiles(files, /^guides\/(.+)\.md$/).map(({ id }) => id),
    evidence: files,
    addresses: {
      fixed: ['/', '/guides/'],
      story: (story) => `/${story}/`,
      claim: (story, claim) => `/${story}/${claim}/`,
      article: (story, article) => `/${story}/articles/${article}/`,
      guide: (guide) => `/guides/${guide}/`,
    },
    ...more,
  };
}

/** The example's articles share no copy: each is an origin of its own. */
function ownOrigin({ id, source }: ArticleInput): OriginGroup {
  return { id, name: source?.label ?? id, articles: [id], because: '', links: [] };
}

function articleInput({ id, file, text }: TextFile, files: Files): ArticleInput {
  const sourceFile = textFile(files, file.replace(/\.txt$/, '.source.yaml'));
  const source = sourceFile && readSourceFile(sourceFile).fields;
  const { tolerances } = readTolerances(textFile(files, 'tolerances.yaml'));
  const entry = makeEntry('harbour-fire', id, text);
  return { id, file, sourceFile, source, text, entry, mentions: exampleMentions(text, tolerances) };
}

function textFile(files: Files, file: string): TextFile | undefined {
  const text = files.get(file);
  return text === undefined ? undefined : { id: file.replace(/^.*\//, '').replace(/\..*$/, ''), file, text };
}

function textFiles(files: Files, pattern: RegExp): TextFile[] {
  return [...files.keys()].sort().flatMap((file) => {
    const id = pattern.exec(file)?.[1];
    const text = files.get(file);
    return id === undefined || text === undefined ? [] : [{ id, file, text }];
  });
}
