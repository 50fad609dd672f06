/** `npm run normalize`: writes every article's entry and mentions. Exit code 0 done, 1 problems in content, 2 wrong use. */
import { readContentTree, type ArticleFile } from '../src/content-tree.ts';
import { writeEntries, writeMentions } from '../src/write-derived.ts';
import { makeEffects } from '../src/effects.ts';
import { articleMentions, readArticle } from '../src/examine-story.ts';
import { readSiteContext } from '../src/site-context.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';

await runCommand(
  {
    name: 'npm run normalize',
    does: 'Turns every article into a typed entry, and reads the values in it: <out>/entries/ and <out>/mentions/<story>/<article>.json.',
    options: {
      content: contentOption,
      out: { type: 'string', default: 'derived', value: '<folder>', help: 'The folder for both.' },
    },
  },
  async ({ content, out }) => {
    const effects = makeEffects();
    if (!effects.exists(content)) {
      effects.log(`Unexpected content folder “${content}”, expected a folder that is there.`);
      return 2;
    }
    const tree = await readContentTree(effects, content);
    const { tolerances } = readSiteContext(tree).context;
    const articles = tree.stories.flatMap((story) =>
      story.articles.map((article): [string, ArticleFile] => [story.id, article]),
    );
    const progress = makeProgress();
    const normalized = articles.map(([story, article], at) => {
      progress.show('Normalizing articles', at + 1, articles.length);
      return { story, ...readArticle(story, article, undefined, tolerances) };
    });
    progress.done();
    const entries = normalized.flatMap(({ input }) => input.entry ?? []);
    const problems = normalized.flatMap((each) => each.problems);
    const mentions = normalized.flatMap(({ story, input }) => articleMentions(story, input));
    const changes = {
      entries: await writeEntries(effects, out, entries),
      mentions: await writeMentions(effects, out, mentions),
    };
    if (problems.length > 0) process.stdout.write(formatTerminal(problems, content));
    for (const [folder, { written, unchanged, removed }] of Object.entries(changes)) {
      effects.log(`${out}/${folder}: ${written} written, ${unchanged} unchanged, ${removed} removed`);
    }
    return problems.length > 0 ? 1 : 0;
  },
);
