/** `npm run new-story -- <story> <article>…`: the folder of a new story, from articles as received. Exit code 0 done, 1 problems in the files, 2 wrong use. */
import { readContentTree, type ContentTree, type StoryFolder } from '../src/content-tree.ts';
import { checkGiven } from '../src/drafting/check-given.ts';
import { describePlan } from '../src/drafting/describe-plan.ts';
import { planStory, type PlannedStory } from '../src/drafting/plan-story.ts';
import { readPerFile } from '../src/drafting/per-file.ts';
import type { NewStory } from '../src/drafting/story-file-text.ts';
import { makeEffects, type Effects } from '../src/effects.ts';
import { examineStory, readArticle } from '../src/examine-story.ts';
import { formatProblem } from '../src/report/format-terminal.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { readSiteContext } from '../src/site-context.ts';
import { contentOption, runCommand, type OptionValues } from './command-line.ts';
import { gatherArticles } from './gather-articles.ts';
import { contentMissing } from './site-options.ts';
import { writeStoryFolder } from './write-story-folder.ts';

const command = {
  name: 'npm run new-story',
  does: 'Makes the folder of a new story: copies the articles untouched, and writes beside them what can be said without guessing.',
  argument: '<story>',
  furtherArguments: '<article or folder>…',
  options: {
    content: contentOption,
    title: { type: 'string', value: '<words>', help: 'Title of the story. Needed.' },
    date: { type: 'string', value: '<date>', help: 'Day or days of the event: 2026-03-04. Needed.' },
    'time-zone': { type: 'string', value: '<zone>', help: 'Of the event: Europe/London. Needed.' },
    place: { type: 'string', value: '<words>', help: 'Where it happened.' },
    summary: {
      type: 'string',
      value: '<words>',
      help: 'One sentence; else it says how many accounts there are.',
    },
    labels: {
      type: 'string',
      value: '<names>',
      help: 'What to call the articles: a.txt=Courier,b.txt=Post. Else the outlet their text names, their headline, or the file’s name.',
    },
    published: {
      type: 'string',
      value: '<date>',
      help: 'Day of the articles that state none; or a.txt=2026-03-04,b.txt=2026-03-05.',
    },
  },
  notes: `The story’s id becomes its address: small letters, digits, single hyphens. Of a folder all files are
taken, but for those whose name begins with a dot. Either everything is written or nothing.`,
} as const;

type Options = OptionValues<typeof command.options>;

const examples: Readonly<Record<string, string>> = {
  '--title': '--title "The harbour fire"',
  '--date': '--date 2026-03-04',
  '--time-zone': '--time-zone Europe/London',
};

const oneArticle = `
This story has one article: nothing can be compared until a second is there.
`;

await runCommand(command, async (options, id, paths) => {
  const effects = makeEffects();
  const missing = contentMissing(options.content);
  const tree = await readContentTree(effects, options.content);
  const story = missing ?? readStory(options, id, paths, tree);
  if (typeof story === 'string') {
    effects.log(story);
    return 2;
  }
  const plan = await makePlan(effects, options, story, paths, tree);
  if (Array.isArray(plan)) {
    effects.log(`${plan.join('\n\n')}\n\nNothing was written.`);
    return 1;
  }
  await writeStoryFolder(options.content, story.id, plan);
  const note = plan.articles.length === 1 ? oneArticle : '';
  process.stdout.write(`${describePlan(plan, story.id, options.content)}${note}`);
  return 0;
});

/** What the options say of the story, or a sentence on what they do not. */
function readStory(
  options: Options,
  id: string | undefined,
  paths: readonly string[],
  tree: ContentTree,
): NewStory | string {
  const { title, date, 'time-zone': timeZone, place, summary } = options;
  if (id === undefined || paths.length === 0) {
    return 'Unexpected end of the command, expected an id for the story, and its articles. `npm run new-story -- --help` shows how.';
  }
  if (
    tree.stories.some((story) => story.id === id) ||
    makeEffects().exists(`${options.content}/stories/${id}`)
  ) {
    return `Unexpected story id “${id}”, expected one that is free. ${options.content}/stories/${id} is there, and nothing in it is overwritten: choose another id, or put further articles into it by hand.`;
  }
  if (title === undefined || date === undefined || timeZone === undefined) {
    const asked = Object.entries({ title, date, 'time-zone': timeZone });
    const names = asked.flatMap(([name, value]) => (value === undefined ? [`--${name}`] : []));
    return `Unexpected story without ${names.join(' and ')}, expected what its articles cannot say for it. Add for instance ${names.map((name) => examples[name]).join(' ')}.${date === undefined ? ' The date is the day of the event.' : ''}`;
  }
  return { id, title, date, timeZone, place, summary };
}

/** The files to write, or all that is wrong. The check reads the story as it would be, so that it starts without problems. */
async function makePlan(
  effects: Effects,
  options: Options,
  story: NewStory,
  paths: readonly string[],
  tree: ContentTree,
): Promise<PlannedStory | string[]> {
  const { given, faults } = await gatherArticles(effects, paths);
  const told = { published: readPerFile(options.published), labels: readPerFile(options.labels) };
  const wrong = [...faults, ...checkGiven(given, told)];
  if (wrong.length > 0) {
    return wrong.map(
      ({ path, unexpected, expected, advice }) =>
        `${path}\nUnexpected ${unexpected}, expected ${expected}.\n${advice}`,
    );
  }
  const plan = planStory(story, given, told, ({ path, bytes }) => {
    return readArticle(story.id, { id: 'new', file: path, bytes }).input.entry;
  });
  const folder = folderOf(story.id, plan);
  const { context } = readSiteContext({ ...tree, stories: [...tree.stories, folder] });
  const { problems } = examineStory(folder, context);
  const stopping = problems.filter(({ severity }) => severity === 'problem');
  return stopping.length === 0 ? plan : stopping.map((problem) => formatProblem(asGiven(problem, plan), ''));
}

/** The folder as the check would read it, had it been written. */
function folderOf(id: string, { storyFile, articles }: PlannedStory): StoryFolder {
  return {
    id,
    storyFile: { id: 'story', file: `stories/${id}/story.md`, text: storyFile },
    articles: articles.map(({ id: article, file, bytes, source }) => ({
      id: article,
      file,
      bytes,
      source: { id: article, file: `stories/${id}/articles/${article}.source.yaml`, text: source },
    })),
    claims: [],
  };
}

/** Of an article the file is named that was given; the copy was never made. */
function asGiven(problem: Problem, { articles }: PlannedStory): Problem {
  const article = articles.find(({ file }) => file === problem.file);
  return article ? { ...problem, file: article.path } : problem;
}
