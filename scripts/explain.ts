/** `npm run explain -- <article>`: what became of every line of an article, and what is read from its words. Exit code 0 done, 1 no article, 2 wrong use. */
import { readContentTree, type ContentTree } from '../src/content-tree.ts';
import { makeEffects, type Effects } from '../src/effects.ts';
import { explainMentions } from '../src/mentions/explain-mentions.ts';
import { mentionRules } from '../src/mentions/mention-rules.ts';
import { explainEntry } from '../src/normalize/explain-entry.ts';
import { readArticle } from '../src/examine-story.ts';
import { readSiteContext } from '../src/site-context.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import { contentOption, runCommand } from './command-line.ts';

await runCommand(
  {
    name: 'npm run explain',
    does: 'Prints what every line of an article was kept as, or why it was dropped, what is known of the article, its damage, and the values read from its words.',
    argument: '<story>/<article> or a path',
    options: {
      content: contentOption,
      out: {
        type: 'string',
        value: '<folder>',
        help: 'Writes <folder>/explained/<story>/<article>.txt instead.',
      },
    },
  },
  async ({ content, out }, argument) => {
    const effects = makeEffects();
    const tree = await readContentTree(effects, content);
    const found =
      argument === undefined
        ? undefined
        : (findArticle(tree, content, argument) ?? (await readFileAlone(effects, argument)));
    if (!found) {
      const what = argument === undefined ? 'end of the command' : `article “${argument}”`;
      effects.log(`Unexpected ${what}, expected a \`.txt\` file or one of:\n${listArticles(tree)}`);
      return 2;
    }
    const { tolerances } = readSiteContext(tree).context;
    const { input, problems } = readArticle(found.story, found.article, undefined, tolerances);
    if (!input.entry || input.text === undefined) {
      process.stdout.write(formatTerminal(problems, content));
      return 1;
    }
    const { entry, text, mentions = [] } = input;
    const explanation = `${explainEntry(entry, text)}\n${explainMentions(mentions, text, mentionRules)}`;
    if (out === undefined) process.stdout.write(explanation);
    else await effects.writeText(`${out}/explained/${found.story}/${found.article.id}.txt`, explanation);
    return 0;
  },
);

/** By `story/article`, by the article's id where only one story has it, or by a path with or without the content folder. */
function findArticle(tree: ContentTree, content: string, argument: string) {
  const path = argument.replace(/^\.\//, '');
  const all = tree.stories.flatMap(({ id: story, articles }) =>
    articles.map((article) => ({ story, article })),
  );
  const named = all.filter(
    ({ story, article: { id, file } }) =>
      [`${story}/${id}`, file, `${content.replace(/\/$/, '')}/${file}`, id].includes(path) ||
      path.endsWith(`/${file}`),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** A file outside the content folder is explained by its text alone. */
async function readFileAlone(effects: Effects, path: string) {
  if (!path.endsWith('.txt') || !effects.exists(path)) return undefined;
  const id = path.slice(path.lastIndexOf('/') + 1, -'.txt'.length);
  return { story: 'no-story', article: { id, file: path, bytes: await effects.readBytes(path) } };
}

function listArticles({ stories }: ContentTree): string {
  return stories.flatMap(({ id, articles }) => articles.map((article) => `  ${id}/${article.id}`)).join('\n');
}
