/** `npm run normalize`: writes every article's entry. Exit code 0 done, 1 problems in content, 2 wrong use. */
import { readContentTree, type ArticleFile } from '../src/content-tree.ts';
import { writeEntries } from '../src/derived.ts';
import { makeEffects } from '../src/effects.ts';
import { readArticle } from '../src/pipeline.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import { contentOption, runCommand } from './command-line.ts';
import { makeProgress } from './progress.ts';

await runCommand(
  {
    name: 'npm run normalize',
    does: 'Turns every article into a typed entry: <out>/entries/<story>/<article>.json.',
    options: {
      content: contentOption,
      out: { type: 'string', default: 'derived', value: '<folder>', help: 'The folder for the entries.' },
    },
  },
  async ({ content, out }) => {
    const effects = makeEffects();
    if (!effects.exists(content)) {
      effects.log(`Unexpected content folder “${content}”, expected a folder that is there.`);
      return 2;
    }
    const { stories } = await readContentTree(effects, content);
    const articles = stories.flatMap((story) =>
      story.articles.map((article): [string, ArticleFile] => [story.id, article]),
    );
    const progress = makeProgress();
    const normalized = articles.map(([story, article], at) => {
      progress.show('Normalizing articles', at + 1, articles.length);
      return readArticle(story, article);
    });
    progress.done();
    const entries = normalized.flatMap(({ input }) => input.entry ?? []);
    const problems = normalized.flatMap((each) => each.problems);
    const { written, unchanged, removed } = await writeEntries(effects, out, entries);
    if (problems.length > 0) process.stdout.write(formatTerminal(problems, content));
    effects.log(`${out}/entries: ${written} written, ${unchanged} unchanged, ${removed} removed`);
    return problems.length > 0 ? 1 : 0;
  },
);
